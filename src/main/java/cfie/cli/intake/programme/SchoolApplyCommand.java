package cfie.cli.intake.programme;

import cfie.cli.command.Word;
import cfie.cli.file.Hashes;
import cfie.domain.ledger.Recorded;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Document;
import cfie.domain.programme.Paper;
import cfie.domain.programme.Papers;
import cfie.procedure.programme.RecordAccreditation;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import cfie.value.Worded;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Opens a school's application for the label, or adds documents to it. */
public final class SchoolApplyCommand extends AccreditationVerb {
    private final Word<Optional<Path>> policy = option("--policy", "FILE", Path::of);
    private final Word<Optional<Path>> declaration = option("--declaration", "FILE", Path::of);
    private final Word<List<Evidence>> evidence =
            repeated("--evidence", "VALUE=FILE", SchoolApplyCommand::evidence);

    private record Evidence(Paper value, Path file) {}

    @Override
    Recorded<Accreditation> record(
            RecordAccreditation desk, Accreditation.Key key, Consumer<Refusal> refused) {
        return desk.apply(key, date(), papers(), refused);
    }

    private Papers papers() {
        Map<Paper, Document> papers = new EnumMap<>(Paper.class);
        policy.value().ifPresent(file -> papers.put(Paper.POLICY, Hashes.document(file)));
        declaration.value().ifPresent(file -> papers.put(Paper.DECLARATION, Hashes.document(file)));
        for (Evidence one : evidence.value()) {
            InvalidValue.unless(
                    papers.put(one.value, Hashes.document(one.file)) == null,
                    Flaw.EVIDENCE_REPEATED,
                    one.value.word());
        }
        return new Papers(papers);
    }

    private static Evidence evidence(String typed) {
        String[] parts = typed.split("=", 2);
        InvalidValue.unless(
                parts.length == 2 && !parts[1].isBlank(), Flaw.EVIDENCE, OneLine.shown(typed));
        Paper value = Worded.parse(Paper.class, parts[0]);
        InvalidValue.unless(value.isOfValue(), Flaw.EVIDENCE, OneLine.shown(typed));
        return new Evidence(value, Path.of(parts[1]));
    }

    @Override
    void told(Register register, Accreditation said) {
        String lacking =
                said.papers().lacking().stream()
                        .map(paper -> say("paper.one", paper))
                        .collect(Collectors.joining("; "));
        tell(
                said.isRenewal() ? "done.application.renewal" : "done.application",
                said.key().school(),
                said.key().year(),
                lacking.isEmpty()
                        ? say("paper.none", said.key().school(), said.key().year())
                        : lacking);
    }
}
