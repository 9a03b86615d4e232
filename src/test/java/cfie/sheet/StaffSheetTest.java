package cfie.sheet;

import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.StaffMember;
import cfie.domain.ledger.Row;
import cfie.testkit.Given;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffSheetTest {
    private static final StaffSheet SHEET = new StaffSheet(Given.TODAY);

    private static StaffMember read(Map<String, String> cells, Optional<StaffMember> held) {
        return ((Row.Readable<StaffMember.Key, StaffMember>) SHEET.row(cells)).over(held);
    }

    private static Map<String, String> inspector(String since, String until) {
        return Map.of(
                "nif", Given.NIF.text(),
                "given_name", "Ana",
                "surname1", "Gil",
                "body", "dp-zamora",
                "role", "inspector",
                "since", since,
                "until", until);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01, ''", "2020-10-01, 2023-08-31", "2023-08-31, 2023-08-31"})
    void whoComesBackBeginsANewTerm(String again, String until) {
        StaffMember held = read(inspector("2020-09-01", "2023-08-31"), Optional.empty());
        StaffMember now = read(inspector(again, ""), Optional.of(held));
        assertEquals(day(again), now.term().since());
        assertEquals(until, now.term().until().map(Object::toString).orElse(""));
    }

    @Test
    void aBlankDayKeepsTheOneHeld() {
        StaffMember held = read(inspector("2020-09-01", "2023-08-31"), Optional.empty());
        assertEquals(held, read(inspector("", ""), Optional.of(held)));
    }
}
