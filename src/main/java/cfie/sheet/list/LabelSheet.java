package cfie.sheet.list;

import cfie.domain.programme.Document;
import cfie.domain.programme.QualityLabel;
import java.time.LocalDate;
import java.util.List;

/** Quality labels as a table. */
public final class LabelSheet {
    public static final List<String> NAMES =
            List.of(
                    "project",
                    "teacher",
                    "level",
                    "attempt",
                    "applied_on",
                    "application",
                    "application_sha256",
                    "outcome",
                    "decided_on",
                    "decided_by",
                    "reason",
                    "scores",
                    "document",
                    "document_sha256");

    private LabelSheet() {}

    public static List<String> write(QualityLabel label) {
        QualityLabel.Verdict verdict = label.verdict();
        return List.of(
                label.key().project().text(),
                label.key().teacher().text(),
                label.key().level().word(),
                Integer.toString(label.key().attempt()),
                label.appliedOn().map(LocalDate::toString).orElse(""),
                label.application().map(Document::name).orElse(""),
                label.application().map(Document::sha256).orElse(""),
                verdict.outcome().word(),
                verdict.on().map(LocalDate::toString).orElse(""),
                verdict.by().orElse(""),
                verdict.reason().orElse(""),
                verdict.scores().text(),
                verdict.document().map(Document::name).orElse(""),
                verdict.document().map(Document::sha256).orElse(""));
    }
}
