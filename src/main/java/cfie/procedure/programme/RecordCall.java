package cfie.procedure.programme;

import cfie.domain.ledger.Recorded;
import cfie.domain.programme.SchoolCall;
import cfie.store.Register;
import cfie.value.AcademicYear;
import java.util.function.UnaryOperator;

/** Records the call of a year; what is not said stays as it is, or is taken from the one before. */
public record RecordCall(Register register) {
    public Recorded<SchoolCall> run(AcademicYear year, UnaryOperator<SchoolCall> change) {
        return register.schoolCalls().put(change.apply(new SurveySchools(register).call(year)));
    }
}
