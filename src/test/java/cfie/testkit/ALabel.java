package cfie.testkit;

import cfie.domain.programme.Document;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.domain.programme.QualityLabel;
import cfie.domain.programme.Scores;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/** A first application for the national label of the first project, made on a day of May. */
public final class ALabel {
    public static final Document DOCUMENT = new Document("sello de Ana.pdf", "ab".repeat(32));

    private ProjectCode project = new ProjectCode("P1");
    private Nif teacher = Given.NIF;
    private LabelLevel level = LabelLevel.NATIONAL;
    private int attempt = 1;
    private Optional<LocalDate> appliedOn = Optional.of(LocalDate.of(2026, 5, 4));
    private QualityLabel.Verdict verdict = QualityLabel.Verdict.PENDING;

    public ALabel in(String code) {
        this.project = new ProjectCode(code);
        return this;
    }

    public ALabel of(Nif nif) {
        this.teacher = nif;
        return this;
    }

    public ALabel of(LabelLevel other) {
        this.level = other;
        return this;
    }

    public ALabel again() {
        this.attempt++;
        return this;
    }

    public ALabel on(LocalDate day) {
        this.appliedOn = Optional.of(day);
        return this;
    }

    public ALabel ofItself() {
        this.appliedOn = Optional.empty();
        return this;
    }

    public ALabel awarded() {
        return decided(LabelOutcome.AWARDED, Scores.NONE);
    }

    public ALabel refused() {
        return decided(LabelOutcome.REFUSED, Scores.NONE);
    }

    /** With everything that a decision can say. */
    public ALabel decided(LabelOutcome outcome, Scores scores) {
        this.verdict =
                new QualityLabel.Verdict(
                        outcome,
                        Optional.of(LocalDate.of(2026, 6, 8)),
                        Optional.of("Servicio Nacional de Apoyo"),
                        Optional.of("Ñandú «Ж» 🌍"),
                        scores,
                        Optional.of(DOCUMENT));
        return this;
    }

    /** The same decision, of another day. */
    public ALabel decidedOn(LocalDate day) {
        this.verdict =
                new QualityLabel.Verdict(
                        verdict.outcome(),
                        Optional.of(day),
                        verdict.by(),
                        verdict.reason(),
                        verdict.scores(),
                        verdict.document());
        return this;
    }

    public QualityLabel label() {
        return new QualityLabel(
                new QualityLabel.Key(project, teacher, level, attempt),
                appliedOn,
                Optional.empty(),
                verdict);
    }
}
