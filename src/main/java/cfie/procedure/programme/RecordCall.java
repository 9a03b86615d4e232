package cfie.procedure.programme;

import cfie.domain.ledger.Recorded;
import cfie.domain.programme.SchoolCall;
import cfie.store.Register;
import cfie.value.AcademicYear;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records the call of a year; what is not said stays as it is, or is taken from the one before. */
public record RecordCall(Register register) {
    public Recorded<SchoolCall> run(AcademicYear year, UnaryOperator<SchoolCall> change) {
        SchoolCall said = change.apply(new SurveySchools(register).call(year));
        Optional<SchoolCall> held =
                Optional.ofNullable(register.schoolCalls().held(List.of(year)).get(year));
        if (held.isPresent()) {
            register.schoolCalls().change(List.of(said));
        } else {
            register.schoolCalls().add(List.of(said));
        }
        return new Recorded<>(held, said);
    }
}
