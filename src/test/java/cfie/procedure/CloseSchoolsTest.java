package cfie.procedure;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the newest list no longer names is closed, never deleted. */
final class CloseSchoolsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void onlyActiveSchoolsThatAreMissingAreClosedAndCounted() {
        office.with(
                aSchool().withCode("49000001"),
                aSchool().withCode("49000002"),
                aSchool().withCode("49000003").closed());
        List<Integer> closed = new ArrayList<>();
        office.keep(
                () ->
                        closed.add(
                                new CloseSchools(office.register())
                                        .run(code -> code.text().equals("49000001"))));
        List<School> held = new ArrayList<>();
        office.register().schools().each(Selection.ALL, held::add);
        assertEquals(List.of(1), closed);
        assertEquals(
                List.of(
                        aSchool().withCode("49000001").school(),
                        aSchool().withCode("49000002").closed().school(),
                        aSchool().withCode("49000003").closed().school()),
                held);
    }
}
