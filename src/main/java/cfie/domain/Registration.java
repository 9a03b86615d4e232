package cfie.domain;

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
    /** One of a teacher who is nothing else. */
    public Registration(
            Teacher teacher, SchoolCode school, Optional<String> email, LocalDate registeredOn) {
        this(teacher, school, email, registeredOn, Roles.TEACHER);
    }

    public Key key() {
        return new Key(teacher.nif(), school);
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
