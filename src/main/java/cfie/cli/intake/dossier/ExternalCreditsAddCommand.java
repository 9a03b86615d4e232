package cfie.cli.intake.dossier;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Hashes;
import cfie.cli.intake.RecordingVerb;
import cfie.cli.intake.SameCredits;
import cfie.domain.Elsewhere;
import cfie.domain.ExternalCredits;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.procedure.intake.Kinds;
import cfie.procedure.year.JudgeYear;
import cfie.sheet.ExternalCreditsSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.Nif;
import cfie.value.OneLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records credits that another body certified to a teacher, with the document that proves it. */
public final class ExternalCreditsAddCommand extends RecordingVerb {
    private final Word<Nif> nif = argument("NIF", "argument.nif", Nif::parse);
    private final Word<AcademicYear> year = required("--year", "Y", AcademicYear::parse);
    private final Option<String> credits =
            required("--credits", "N", Words::text).described("credits.external");
    private final Word<String> body = required("--body", "NAME", Words::text);
    private final Word<String> reference = option("--reference", "TEXT", Words::text, "");
    private final Word<Optional<Path>> document = option("--document", "FILE", Path::of);

    public ExternalCreditsAddCommand() {
        describeDate("date.external");
    }

    @Override
    protected Exit run(Register register) {
        Row<ExternalCredits.Key, ExternalCredits> row =
                new ExternalCreditsSheet()
                        .row(
                                Map.of(
                                        "nif", nif.value().text(),
                                        "year", year.value().text(),
                                        "credits", credits.value(),
                                        "body", body.value(),
                                        "reference", reference.value(),
                                        "certified_on", dated(),
                                        "file", document.value().map(Hashes::nameOf).orElse("")));
        Optional<String> hash = document.value().map(Hashes::ofFile);
        record(
                register,
                new Kinds(register)::externalCredits,
                () -> hash.map(sha256 -> hashed(row, sha256)).orElse(row),
                () ->
                        tell(
                                "done.external-credits",
                                nif.value(),
                                year.value(),
                                Credits.parse(credits.value()),
                                body.value()));
        return Exit.DONE;
    }

    private static Row<ExternalCredits.Key, ExternalCredits> hashed(
            Row<ExternalCredits.Key, ExternalCredits> row, String sha256) {
        return row.with("sha256", one -> one.withSha256(sha256), one -> one.sha256().orElse(""));
    }

    @Override
    protected List<String> warnings(Register register) {
        return Stream.of(
                        untimeliness(Optional.empty()).stream(),
                        tooMuch(register).stream(),
                        SameCredits.told(key(), register, root().texts()).stream())
                .flatMap(told -> told)
                .toList();
    }

    private ExternalCredits.Key key() {
        return new ExternalCredits.Key(
                nif.value(),
                year.value(),
                OneLine.name(body.value()),
                Optional.of(reference.value()).filter(one -> !one.isBlank()).map(OneLine::name));
    }

    /** What was certified before stays as it was, also where it is now too much. */
    private Optional<String> tooMuch(Register register) {
        JudgeYear judged = new JudgeYear(register, desk().today());
        Elsewhere elsewhere = judged.elsewhere(year.value(), nif.value());
        Credits ours = judged.certified(year.value(), nif.value());
        return Optional.of(elsewhere)
                .filter(one -> one.isTooMuchBeside(ours))
                .map(
                        one ->
                                say(
                                        "warning.EXTERNAL_CREDITS_LATE",
                                        nif.value(),
                                        year.value(),
                                        ours,
                                        one.credits(),
                                        one.cap()));
    }

    @Override
    protected Subject subject(Register register) {
        return Subject.of(Selection.of(year.value(), Optional.empty(), Optional.of(nif.value())));
    }
}
