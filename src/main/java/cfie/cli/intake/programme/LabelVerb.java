package cfie.cli.intake.programme;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Hashes;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Document;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.QualityLabel;
import cfie.procedure.Mode;
import cfie.procedure.programme.LabelChanges;
import cfie.procedure.programme.RecordLabel;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A command that records something of a teacher's quality label. */
abstract class LabelVerb extends WritingVerb {
    private final Word<ProjectCode> project =
            argument("CODE", "argument.project", ProjectCode::parse);
    private final Word<Nif> teacher = required("--teacher", "NIF", Nif::parse);
    private final Word<LabelLevel> level =
            required("--level", "national|european", oneOf(LabelLevel.class));
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Word<Optional<Path>> document = option("--document", "FILE", Path::of);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    Optional<LocalDate> date() {
        return date.value();
    }

    /** Records it. */
    abstract Recorded<QualityLabel> record(
            RecordLabel desk,
            RecordLabel.Sought sought,
            Optional<Document> document,
            Consumer<Refusal> refused);

    /** The sentence that says what was recorded. */
    abstract String told();

    @Override
    protected final Exit run(Register register) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        Optional<Document> seen = document.value().map(Hashes::document);
        RecordLabel desk = new RecordLabel(register, mode.value(), desk().today());
        var sought = new RecordLabel.Sought(project.value(), teacher.value(), level.value());
        Recorded<QualityLabel> recorded =
                writeAllOrNothing(
                        register,
                        done -> LabelChanges.of(register, done),
                        refused -> record(desk, sought, seen, refused));
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else if (recorded.held().filter(one -> !isStep(one, recorded.said())).isPresent()) {
            tell("done.updated", recorded.said().key());
        } else {
            tell(told(), level.value(), project.value(), teacher.value());
        }
        return Exit.DONE;
    }

    /** Whether it answers an application, and corrects nothing. */
    private static boolean isStep(QualityLabel held, QualityLabel said) {
        return held.isPending() && !said.isPending();
    }
}
