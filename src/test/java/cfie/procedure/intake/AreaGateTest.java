package cfie.procedure.intake;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Areas;
import cfie.domain.Areas.Served;
import cfie.domain.issued.Closing;
import cfie.domain.issued.Institution;
import cfie.domain.ledger.Selection;
import cfie.procedure.Mode;
import cfie.sheet.AreaSheet;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Province;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A closed year keeps the areas that it had, whoever says otherwise. */
@OnBothEngines
final class AreaGateTest {
    private static final Areas.Municipality TORO = Areas.Municipality.of(Province.ZAMORA, "Toro");
    private static final LocalDate NEXT = new AcademicYear(2026).firstDay();

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aProjectInToro() {
        office.with(aSchool().in("Toro")).with(aTeacher()).with(aProject());
    }

    private static Served toro(LocalDate since, Cfie cfie) {
        return new Served(new Areas.Key(TORO, since), cfie);
    }

    private List<String> imported(Mode mode, Served... said) {
        return Taking.of(office, new Kinds(office.register())::areas, mode, new AreaSheet(), said)
                .told();
    }

    private void close(int year) {
        office.keep(
                () ->
                        office.register()
                                .closings()
                                .add(new Closing(new AcademicYear(year), Given.TODAY, "Olga Gil")));
    }

    private Cfie centre() {
        List<Cfie> centres = new ArrayList<>();
        office.register()
                .dossiers()
                .each(Selection.ALL, Given.TODAY, one -> centres.add(one.cfie()));
        return centres.get(0);
    }

    @Test
    void whatCountsFromTheBeginningIsRefusedOnceAYearIsClosed() {
        assertEquals(List.of(), imported(Mode.INSERT, toro(Days.ALWAYS, Cfie.BENAVENTE)));
        close(2025);
        List<String> refused = List.of("since:AREA_CLOSED");
        assertEquals(refused, imported(Mode.UPDATE, toro(Days.ALWAYS, Cfie.ZAMORA)));
        assertEquals(refused, imported(Mode.INSERT, toro(Given.YEAR.firstDay(), Cfie.ZAMORA)));
        assertEquals(Cfie.BENAVENTE, centre());
    }

    @Test
    void whatWasServedByTheCapitalIsAChangeToo() {
        close(2025);
        assertEquals(
                List.of("since:AREA_CLOSED"),
                imported(Mode.INSERT, toro(Days.ALWAYS, Cfie.BENAVENTE)));
        assertEquals(List.of(), imported(Mode.INSERT, toro(Days.ALWAYS, Cfie.ZAMORA)));
        assertEquals(Cfie.ZAMORA, centre());
    }

    @Test
    void fromTheNextYearOnItIsTaken() {
        close(2025);
        assertEquals(List.of(), imported(Mode.INSERT, toro(NEXT, Cfie.BENAVENTE)));
        assertEquals(List.of(), imported(Mode.UPDATE, toro(NEXT, Cfie.ZAMORA)));
        assertEquals(Cfie.ZAMORA, centre());
    }

    @Test
    void whatALaterDayTookOverInTheClosedYearMayChangeBefore() {
        imported(Mode.INSERT, toro(Given.YEAR.firstDay(), Cfie.BENAVENTE));
        close(2025);
        assertEquals(List.of(), imported(Mode.INSERT, toro(Days.ALWAYS, Cfie.BENAVENTE)));
        assertEquals(Cfie.BENAVENTE, centre());
    }

    @Test
    void whoeverServesAMunicipalityClaimsItFromAnOpenYearOnToo() {
        close(2025);
        DescribeCentre describe = new DescribeCentre(office.register());
        Institution benavente = Institution.unknown(Body.of(Cfie.BENAVENTE), Days.ALWAYS);
        Refusal refusal =
                assertThrows(Refusal.class, () -> claim(describe, benavente, Optional.empty()));
        assertEquals(Refusal.Reason.AREA_CLOSED, refusal.reason());
        assertEquals(
                List.of(TORO, Cfie.ZAMORA, Given.YEAR, Given.TODAY, "Olga Gil", NEXT),
                refusal.details());
        claim(describe, benavente, Optional.of(NEXT));
        assertEquals(Cfie.ZAMORA, centre());
    }

    private void claim(DescribeCentre describe, Institution centre, Optional<LocalDate> since) {
        var when = new DescribeCentre.Claimed(since, Given.TODAY);
        office.keep(
                () ->
                        describe.run(
                                centre,
                                describe.claims(Cfie.BENAVENTE, List.of(TORO), when),
                                Set.of()));
    }
}
