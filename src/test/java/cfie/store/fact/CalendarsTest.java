package cfie.store.fact;

import static cfie.testkit.Given.day;
import static cfie.testkit.Given.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Deadline;
import cfie.domain.Deadline.Lateness;
import cfie.domain.Deadline.What;
import cfie.domain.Deadlines;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Last days as rows: none is there until somebody says it. */
@OnBothEngines
final class CalendarsTest {
    private static final Deadline ALL = until("2026-06-15", What.FINAL, Lateness.BLOCKS);
    private static final Deadline OF_ZAMORA =
            new Deadline(
                    new Deadline.Key(Given.YEAR, What.FINAL, Optional.of(Cfie.ZAMORA)),
                    day("2026-06-20"),
                    Lateness.WARNS);
    private static final Deadline FIRST = until("2025-10-31", What.REGISTRATION, Lateness.WARNS);

    @RegisterExtension final AnOffice office = new AnOffice();

    private List<Deadline> of(Optional<Cfie> cfie) {
        List<Deadline> found = new ArrayList<>();
        office.register()
                .calendars()
                .each(Selection.of(Given.YEAR, cfie, Optional.empty()), found::add);
        return found;
    }

    @Test
    void noneIsShipped() {
        assertEquals(Deadlines.NONE, office.register().calendars().all());
    }

    @Test
    void theyComeBackInTheOrderOfTheYearAndThoseOfACentreBesideThoseOfAll() {
        office.with(OF_ZAMORA, ALL, FIRST);
        office.reopen();
        assertEquals(List.of(FIRST, ALL, OF_ZAMORA), of(Optional.empty()));
        assertEquals(List.of(FIRST, ALL, OF_ZAMORA), of(Optional.of(Cfie.ZAMORA)));
        assertEquals(List.of(FIRST, ALL), of(Optional.of(Cfie.SORIA)));
        assertEquals(
                Deadlines.of(List.of(FIRST, ALL, OF_ZAMORA)),
                office.register().rules().of(Given.YEAR).deadlines());
    }

    @Test
    void oneIsChangedOrTakenOffAndTheOthersStay() {
        office.with(OF_ZAMORA, ALL);
        Deadline later = until("2026-06-30", What.FINAL, Lateness.WARNS);
        office.keep(() -> office.register().calendars().change(List.of(later)));
        assertEquals(
                Map.of(later.key(), later, OF_ZAMORA.key(), OF_ZAMORA),
                office.register().calendars().held(List.of(later.key())));
        office.keep(() -> office.register().calendars().remove(later.key()));
        assertEquals(List.of(OF_ZAMORA), of(Optional.empty()));
    }
}
