package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.intake.RemovingVerb;
import cfie.domain.ExternalCredits;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.procedure.intake.RemoveExternalCredits;
import cfie.sheet.ExternalCreditsSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Nif;
import cfie.value.OneLine;
import java.util.List;
import java.util.Optional;

/** Takes away credits from elsewhere that were recorded by mistake. */
public final class ExternalCreditsRemoveCommand extends RemovingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Word<String> body = required("--body", "NAME", OneLine::name);
    private final Word<Optional<String>> reference = option("--reference", "TEXT", OneLine::name);

    @Override
    protected Exit run(Register register) {
        ExternalCredits.Key key =
                new ExternalCredits.Key(nif.value(), year.value(), body.value(), reference.value());
        ExternalCredits gone =
                write(register, this::changes, () -> new RemoveExternalCredits(register).run(key));
        tell(
                "done.external-credits.remove",
                nif.value(),
                year.value(),
                gone.credits(),
                key.source());
        return Exit.DONE;
    }

    private List<Change> changes(ExternalCredits gone) {
        return removal(
                Subject.of(Selection.of(year.value(), Optional.empty(), Optional.of(nif.value()))),
                new ExternalCreditsSheet().differences(Optional.empty(), gone));
    }
}
