package cfie.cli;

import cfie.domain.Accreditation;
import cfie.domain.Recorded;
import cfie.procedure.RecordAccreditation;
import cfie.value.Refusal;
import java.util.function.Consumer;

/** Records that a school handed in its application for the label, whole and in time. */
final class SchoolSubmitCommand extends AccreditationVerb {
    @Override
    Recorded<Accreditation> record(
            RecordAccreditation desk, Accreditation.Key key, Consumer<Refusal> refused) {
        return desk.submit(key, date(), refused);
    }

    @Override
    void told(Accreditation said) {
        tell(
                "done.application.submitted",
                said.key().school(),
                said.key().year(),
                said.submittedOn().orElseThrow());
    }
}
