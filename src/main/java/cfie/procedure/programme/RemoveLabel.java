package cfie.procedure.programme;

import cfie.domain.programme.LabelRule;
import cfie.domain.programme.QualityLabel;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.function.Consumer;

/**
 * Takes off the last application for a quality label, with what came of it, where it was recorded
 * by mistake and no other label stands on it.
 */
public record RemoveLabel(Register register) {
    /**
     * @param refused is told everything that speaks against it; the caller then keeps nothing
     */
    public QualityLabel run(RecordLabel.Sought sought, Consumer<Refusal> refused) {
        LabelFile file = LabelFile.of(register, sought.project(), sought.teacher());
        QualityLabel gone =
                file.last(sought.level())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.LABEL_UNKNOWN,
                                                sought.attempt(1),
                                                sought.project()));
        file.judge(LabelRule.Step.REMOVAL, gone.with(QualityLabel.Verdict.PENDING), refused);
        register.qualityLabels().remove(gone.key());
        return gone;
    }
}
