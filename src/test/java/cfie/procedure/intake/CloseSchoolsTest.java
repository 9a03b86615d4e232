package cfie.procedure.intake;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the newest list no longer names is closed, never deleted. */
final class CloseSchoolsTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @Test
    void onlyActiveSchoolsThatAreMissingAreClosedAndCounted() {
        office.with(
                aSchool().withCode("49000001"),
                aSchool().withCode("49000002"),
                aSchool().withCode("49000003").closed());
        List<CloseSchools.Closed> closed = new ArrayList<>();
        office.keep(
                () ->
                        closed.add(
                                new CloseSchools(office.register())
                                        .run(code -> code.text().equals("49000001"))));
        List<School> held = new ArrayList<>();
        office.register().schools().each(Selection.ALL, held::add);
        assertEquals(
                List.of(
                        new CloseSchools.Closed(
                                List.of(aSchool().withCode("49000002").closed().school()),
                                List.of(),
                                2)),
                closed);
        assertEquals(
                List.of(
                        aSchool().withCode("49000001").school(),
                        aSchool().withCode("49000002").closed().school(),
                        aSchool().withCode("49000003").closed().school()),
                held);
    }

    @ParameterizedTest
    @CsvSource({"5, 5, false", "6, 30, false", "6, 29, true", "6, 6, true", "0, 0, false"})
    void moreThanAFewAndAFifthIsSuspicious(int closed, int open, boolean isSuspicious) {
        List<School> schools = Collections.nCopies(closed, aSchool().school());
        assertEquals(
                isSuspicious, new CloseSchools.Closed(schools, List.of(), open).isSuspicious());
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "11, 44, false", "11, 43, true", "0, 0, false"})
    void moreThanTenAndAQuarterIsSweeping(int closed, int open, boolean isSweeping) {
        List<School> schools = Collections.nCopies(closed, aSchool().school());
        assertEquals(isSweeping, new CloseSchools.Closed(schools, List.of(), open).isSweeping());
    }
}
