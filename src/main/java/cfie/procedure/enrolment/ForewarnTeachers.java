package cfie.procedure.enrolment;

import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.domain.School;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says of teachers, as they are registered, what will keep them from credits. */
public final class ForewarnTeachers {
    private final Register register;
    private final LocalDate day;
    private final Map<SchoolCode, Boolean> isUnfunded = new HashMap<>();

    /**
     * @param day as things are on it
     */
    public ForewarnTeachers(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    /**
     * What is worth a warning.
     *
     * @param unfunded their schools that are known not to be publicly funded (R7)
     * @param disowned the answers by which their schools said that they are none of theirs (R2)
     */
    public record Found(Set<SchoolCode> unfunded, Map<Registration.Key, Consent> disowned) {}

    /** Looks some registrations up at once; who is no teacher is credited nowhere. */
    public Found of(Collection<Registration> some) {
        List<Registration> teachers =
                some.stream()
                        .filter(one -> one.roles().teachThroughout(new Days(day, day)))
                        .toList();
        look(teachers.stream().map(Registration::school).distinct());
        Map<Registration.Key, Consent> answers =
                register.consents()
                        .lastOfTeachers(teachers.stream().map(one -> one.teacher().nif()).toList());
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashMap<>());
        for (Registration one : teachers) {
            if (isUnfunded.get(one.school())) {
                found.unfunded.add(one.school());
            }
            Optional.ofNullable(answers.get(one.key()))
                    .filter(last -> one.answerOwedSince(Optional.of(last), day).isPresent())
                    .ifPresent(last -> found.disowned.put(one.key(), last));
        }
        return found;
    }

    /** Each school once, however many teachers it has. */
    private void look(Stream<SchoolCode> schools) {
        register.schools()
                .held(schools.filter(code -> !isUnfunded.containsKey(code)).toList())
                .forEach((code, school) -> isUnfunded.put(code, isUnfunded(school)));
    }

    private boolean isUnfunded(School school) {
        return Forewarn.funding(school, AcademicYear.of(day))
                .filter(one -> one == Forewarn.Warning.SCHOOL_NOT_FUNDED)
                .isPresent();
    }
}
