package cfie.cli.intake.dossier;

import cfie.cli.intake.CertifiedNames;
import cfie.cli.intake.ForewarnedTeachers;
import cfie.cli.intake.MovedTeachers;
import cfie.cli.intake.SameNames;
import cfie.cli.screen.Texts;
import cfie.domain.Registration;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the register knew of a teacher, another of that name or the school, before. */
record RegistrationWarnings(Register register, Texts texts) {
    List<String> of(Registration.Key key, LocalDate day) {
        ForewarnedTeachers forewarned = new ForewarnedTeachers(register, day);
        register.registrations().find(key).ifPresent(forewarned::hear);
        forewarned.end();
        return Stream.concat(
                        forewarned.told(texts),
                        Stream.of(
                                        SameNames.told(
                                                register.namesakes()
                                                        .with(Set.of(key.school()), key::equals),
                                                texts),
                                        MovedTeachers.told(key, register, texts),
                                        CertifiedNames.told(key.nif(), register, texts))
                                .flatMap(Optional::stream))
                .toList();
    }
}
