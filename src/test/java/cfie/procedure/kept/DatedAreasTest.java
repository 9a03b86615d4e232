package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Areas;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality that changes its centre changes none of the years before. */
@OnBothEngines
final class DatedAreasTest {
    private static final LocalDate SEPTEMBER = new AcademicYear(2026).firstDay();

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aYear() {
        office.with(aSchool().in("Toro")).with(aTeacher());
        office.with(aProject()).with(anEvaluation()).certify();
    }

    private void toro(LocalDate since) {
        Areas.Municipality toro = Areas.Municipality.of(Province.ZAMORA, "TORO");
        Areas.Served served = new Areas.Served(new Areas.Key(toro, since), Cfie.BENAVENTE);
        office.keep(() -> office.register().municipalities().put(served));
    }

    private List<Cfie> centres() {
        List<Cfie> centres = new ArrayList<>();
        office.register()
                .dossiers()
                .each(Selection.ALL, Given.TODAY, one -> centres.add(one.cfie()));
        return centres;
    }

    private int projects(Cfie cfie, Optional<AcademicYear> year) {
        List<Object> found = new ArrayList<>();
        office.register()
                .projects()
                .each(
                        new Selection(
                                year,
                                Optional.of(cfie),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        found::add);
        return found.size();
    }

    @Test
    void theYearBeforeStaysWithTheCentreThatItHad() {
        toro(SEPTEMBER);
        assertEquals(List.of(Cfie.ZAMORA), centres());
        assertEquals(1, projects(Cfie.ZAMORA, Optional.of(Given.YEAR)));
        assertEquals(1, projects(Cfie.ZAMORA, Optional.empty()));
        assertEquals(0, projects(Cfie.BENAVENTE, Optional.empty()));
    }

    @Test
    void whatCountsFromTheBeginningCountsForEveryYear() {
        toro(Days.ALWAYS);
        assertEquals(List.of(Cfie.BENAVENTE), centres());
        assertEquals(1, projects(Cfie.BENAVENTE, Optional.of(Given.YEAR)));
    }
}
