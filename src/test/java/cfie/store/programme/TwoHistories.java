package cfie.store.programme;

import static cfie.testkit.Given.SCHOOL;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Consent;
import cfie.domain.programme.SchoolHistory;
import cfie.testkit.ACall;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two schools, and what they had done by a cut-off; the call is from December 2025 to March 2026.
 */
abstract class TwoHistories {
    static final SchoolCode OTHER = new SchoolCode("24000001");
    static final Nif EVA = Given.nif(3);
    static final LocalDate CUT_OFF = day("2026-03-31");
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode(OTHER.text()));
    }

    SchoolHistory of(SchoolCode code, ACall call) {
        Map<SchoolCode, SchoolHistory> one =
                office.register().schoolHistories().of(call.call(), Optional.of(code));
        Map<SchoolCode, SchoolHistory> all =
                office.register().schoolHistories().of(call.call(), Optional.empty());
        assertEquals(all.get(code), one.get(code));
        return one.getOrDefault(code, SchoolHistory.NONE);
    }

    SchoolHistory history() {
        return of(SCHOOL, new ACall());
    }

    void answer(Consent... consents) {
        office.keep(() -> office.register().consents().add(List.of(consents)));
    }
}
