package cfie.cli.intake.programme;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.Hashes;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Award;
import cfie.domain.programme.AwardKind;
import cfie.domain.programme.Document;
import cfie.procedure.Mode;
import cfie.procedure.programme.RecordAward;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records a recognition of a project, a school or teachers. */
public final class AwardAddCommand extends WritingVerb {
    private final Word<AwardKind> kind =
            required("--kind", "KIND", oneOf(AwardKind.class)).described("award-kind");
    private final Word<Optional<String>> name =
            option("--name", "TEXT", OneLine::name).described("award-name");
    private final Word<String> by = required("--by", "NAME", OneLine::name).described("award-by");
    private final Word<Optional<LocalDate>> date = option("--date", "YYYY-MM-DD", this::day);
    private final Word<Optional<ProjectCode>> project =
            option("--project", "CODE", ProjectCode::parse);
    private final Word<Optional<SchoolCode>> school = option("--school", "CODE", SchoolCode::parse);
    private final Word<List<Nif>> teachers =
            repeated("--teacher", "NIF", Nif::parse).described("award-teacher");
    private final Word<Optional<String>> web = option("--web", "URL", OneLine::webAddress);
    private final Word<Optional<Path>> document = option("--document", "FILE", Path::of);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.record");

    @Override
    protected Exit run(Register register) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        List<Award> said = awards();
        RecordAward desk = new RecordAward(register, mode.value(), desk().today());
        List<Recorded<Award>> recorded =
                writeAllOrNothing(
                        register,
                        done ->
                                done.stream()
                                        .flatMap(one -> RecordAward.changes(one).stream())
                                        .toList(),
                        refused -> said.stream().map(one -> desk.run(one, refused)).toList());
        recorded.forEach(this::tell);
        return Exit.DONE;
    }

    private void tell(Recorded<Award> recorded) {
        if (recorded.isUnchanged()) {
            tell("done.unchanged");
        } else if (recorded.held().isPresent()) {
            tell("done.updated", recorded.said().key());
        } else {
            tell("done.award", kind.value(), recorded.said().key().about(), by.value());
        }
    }

    /** One for each teacher, or one of none. */
    private List<Award> awards() {
        Optional<Document> seen = document.value().map(Hashes::document);
        Stream<Optional<Nif>> whose =
                teachers.value().isEmpty()
                        ? Stream.of(Optional.empty())
                        : teachers.value().stream().distinct().map(Optional::of);
        return whose.map(teacher -> new Award(key(teacher), web.value(), seen)).toList();
    }

    private Award.Key key(Optional<Nif> teacher) {
        return new Award.Key(
                kind.value(),
                name.value(),
                by.value(),
                date.value().orElseGet(desk()::today),
                new Award.About(project.value(), school.value(), teacher));
    }
}
