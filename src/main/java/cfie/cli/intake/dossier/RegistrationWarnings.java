package cfie.cli.intake.dossier;

import cfie.cli.intake.CertifiedNames;
import cfie.cli.intake.SameNames;
import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.procedure.letter.Dues;
import cfie.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the register knew of a teacher, or of another of that name, before the registration. */
record RegistrationWarnings(Register register, Texts texts) {
    List<String> of(Registration.Key key, LocalDate day, Dues dues) {
        return Stream.of(
                        dues.disowning(key, day).map(last -> disowned(key, last)),
                        SameNames.told(register.namesakes().with(List.of(key)), texts),
                        CertifiedNames.told(key.nif(), register, texts))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who becomes a teacher may have been disowned as one by the school. */
    private String disowned(Registration.Key key, Consent last) {
        return texts.say("warning.DISOWNED", key.school(), key.nif(), last.key().decidedOn());
    }
}
