package cfie.store.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.Selection;
import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.SchoolCall;
import cfie.testkit.ACall;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls as rows, and which one stands for a year. */
@OnBothEngines
final class SchoolCallsTest {
    private static final SchoolCall FIRST = new ACall().of(2017, "2017-12-01", "2018-03-31").call();

    @RegisterExtension final AnOffice office = new AnOffice();

    private Optional<SchoolCall> of(int start) {
        return office.register().schoolCalls().of(new AcademicYear(start));
    }

    private List<SchoolCall> all() {
        List<SchoolCall> all = new ArrayList<>();
        office.register().schoolCalls().each(Selection.ALL, all::add);
        return all;
    }

    @Test
    void theFirstCallIsThereAndStandsForThoseAfterIt() {
        assertEquals(List.of(FIRST), all());
        assertEquals(Optional.empty(), of(2016));
        assertEquals(Optional.of(FIRST), of(2017));
        assertEquals(Optional.of(new ACall().call()), of(2025));
    }

    @Test
    void whatACallSaysComesBackAndStandsForTheYearsAfterIt() {
        SchoolCall said =
                new ACall()
                        .of(2024, "2025-01-20", "2025-03-03")
                        .cutOff("2025-01-09")
                        .activeSince("2023-01-09")
                        .labelsSince("2022-11-09")
                        .activeWhen(ActiveWhen.PROJECT_SUITABLE, ActiveWhen.PROJECT_CONSENTED)
                        .asking(3, 4, 2, 5)
                        .call();
        office.keep(() -> office.register().schoolCalls().add(List.of(said)));
        assertEquals(List.of(FIRST, said), all());
        assertEquals(Optional.of(FIRST.in(new AcademicYear(2023))), of(2023));
        assertEquals(Optional.of(said), of(2024));
        assertEquals(Optional.of(said.in(Given.YEAR)), of(2025));
    }

    @Test
    void aCallIsChanged() {
        SchoolCall other =
                new ACall().of(2017, "2017-12-11", "2018-03-31").cutOff("2018-01-01").call();
        office.keep(() -> office.register().schoolCalls().change(List.of(other)));
        assertEquals(List.of(other), all());
        assertEquals(
                Map.of(other.year(), other),
                office.register().schoolCalls().held(List.of(other.year(), Given.YEAR)));
    }
}
