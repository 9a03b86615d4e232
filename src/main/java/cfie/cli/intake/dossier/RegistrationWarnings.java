package cfie.cli.intake.dossier;

import cfie.cli.intake.CertifiedNames;
import cfie.cli.intake.MovedTeachers;
import cfie.cli.intake.SameNames;
import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.procedure.enrolment.Forewarn;
import cfie.procedure.letter.Dues;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the register knew of a teacher, another of that name or the school, before. */
record RegistrationWarnings(Register register, Texts texts, boolean isTeacher) {
    List<String> of(Registration.Key key, LocalDate day, Dues dues) {
        return Stream.of(
                        dues.disowning(key, day).map(last -> disowned(key, last)),
                        SameNames.told(
                                register.namesakes().with(Set.of(key.school()), key::equals),
                                texts),
                        MovedTeachers.told(key, register, texts),
                        unfunded(key.school(), day),
                        CertifiedNames.told(key.nif(), register, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who is no teacher is credited nowhere. */
    private Optional<String> unfunded(SchoolCode at, LocalDate day) {
        return register.schools()
                .find(at)
                .filter(any -> isTeacher)
                .flatMap(one -> Forewarn.funding(one, AcademicYear.of(day)))
                .filter(one -> one == Forewarn.Warning.SCHOOL_NOT_FUNDED)
                .map(any -> texts.say("warning.REGISTERED_NOT_FUNDED", at));
    }

    /** Who becomes a teacher may have been disowned as one by the school. */
    private String disowned(Registration.Key key, Consent last) {
        return texts.say("warning.DISOWNED", key.school(), key.nif(), last.key().decidedOn());
    }
}
