package cfie.cli.intake.erasmus;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.intake.RemovingVerb;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.MobilityKind;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Subject;
import cfie.procedure.Concerning;
import cfie.procedure.programme.Unlink;
import cfie.sheet.MobilitySheet;
import cfie.store.Register;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes off a mobility that did not take place, or was recorded by mistake. */
public final class MobilityCancelCommand extends RemovingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<LocalDate> starts =
            required("--starts", "D", this::day).described("starts.mobility");
    private final Word<Optional<ErasmusNumber>> number =
            option("--number", "NUMBER", ErasmusNumber::parse).described("number.erasmus");
    private final Word<Optional<MobilityKind>> kind =
            option("--kind", "KIND", oneOf(MobilityKind.class)).described("mobility-kind");
    private final Word<Optional<String>> country = option("--country", "CC", Partner::country);
    private final Word<Optional<String>> place =
            option("--place", "TOWN", OneLine::name).described("town");

    @Override
    protected Exit run(Register register) {
        Mobility gone =
                write(
                        register,
                        done -> changes(register, done),
                        () -> new Unlink(register).mobility(project.value(), this::isMeant));
        tell("done.erasmus.cancel", gone.key());
        return Exit.DONE;
    }

    private boolean isMeant(Mobility one) {
        Mobility.Key key = one.key();
        return key.startsOn().equals(starts.value())
                && number.value().map(key.link().number()::equals).orElse(true)
                && kind.value().map(key.kind()::equals).orElse(true)
                && country.value().map(key.to().country()::equals).orElse(true)
                && place.value().map(key.to().place()::equals).orElse(true);
    }

    private List<Change> changes(Register register, Mobility gone) {
        Subject subject =
                new Concerning(register)
                        .project(project.value())
                        .and("number", gone.key().link().number());
        for (Nif nif : gone.people().teachers()) {
            subject = subject.and("teacher", nif);
        }
        return removal(subject, new MobilitySheet().differences(Optional.empty(), gone));
    }
}
