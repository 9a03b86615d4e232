package cfie.cli.intake.programme;

import cfie.cli.kind.OutlookWords;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.SchoolOutlook;
import cfie.procedure.programme.RecordAccreditation;
import cfie.procedure.programme.SurveySchools;
import cfie.store.Register;
import cfie.value.Refusal;
import java.util.function.Consumer;

/** Records that a school handed in its application for the label, whole and in time. */
public final class SchoolSubmitCommand extends AccreditationVerb {
    @Override
    Recorded<Accreditation> record(
            RecordAccreditation desk, Accreditation.Key key, Consumer<Refusal> refused) {
        return desk.submit(key, date(), refused);
    }

    @Override
    void told(Register register, Accreditation said) {
        tell(
                "done.application.submitted",
                said.key().school(),
                said.key().year(),
                said.submittedOn().orElseThrow());
        SurveySchools survey = new SurveySchools(register);
        survey.each(
                survey.call(said.key().year()),
                Selection.ofSchool(said.key().school()),
                one -> warn(one, new OutlookWords(root().texts(), root().inkOfMessages())));
    }

    /** It is the National Support Service that decides, and it may know more than the register. */
    private void warn(SchoolOutlook one, OutlookWords words) {
        if (!one.unmet().isEmpty()) {
            root().warn(
                            "warning.not-eligible",
                            one.school().code(),
                            words.lacks(one),
                            one.call().year());
        }
    }
}
