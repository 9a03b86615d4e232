package cfie.domain;

import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A teacher registered at a school (R1), or somebody else there whose part is never credited; one
 * who changes school is registered anew at the next.
 */
public record Registration(
        Teacher teacher,
        SchoolCode school,
        Optional<String> email,
        LocalDate registeredOn,
        Roles roles) {
    public Key key() {
        return new Key(teacher.nif(), school);
    }

    /**
     * Since when the school owes an answer on a day, if it does: it gave none, or said of somebody
     * that they are none of its own, who has become a teacher there (R2).
     */
    public Optional<LocalDate> answerOwedSince(Optional<Consent> last, LocalDate day) {
        if (last.isEmpty()) {
            return Optional.of(registeredOn);
        }
        LocalDate answered = last.get().key().decidedOn();
        return last.filter(one -> one.contradicts(roles, new Days(day, day)))
                .map(any -> roles.teachingSince(day).filter(answered::isBefore).orElse(answered));
    }

    /** The same of another person. */
    public Registration of(Teacher other) {
        return new Registration(other, school, email, registeredOn, roles);
    }

    /** One of both, of one person at one school: registered on the earlier day. */
    public Registration or(Registration other) {
        LocalDate first =
                registeredOn.isBefore(other.registeredOn) ? registeredOn : other.registeredOn;
        return new Registration(teacher, school, email.or(() -> other.email), first, roles);
    }

    /** What tells registrations apart. */
    public record Key(Nif nif, SchoolCode school) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byNif = nif.compareTo(other.nif);
            return byNif != 0 ? byNif : school.compareTo(other.school);
        }

        @Override
        public String toString() {
            return nif + " " + school;
        }
    }
}
