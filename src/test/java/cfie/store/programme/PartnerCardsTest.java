package cfie.store.programme;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.ledger.Selection;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Search;
import cfie.testkit.ACard;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Keywords;
import cfie.value.PartnerCode;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards as rows, the key by which they are sought, and what a selection takes in. */
@OnBothEngines
final class PartnerCardsTest {
    private static final ACard ANNA = aCard().coded("ANNA").between("2026-09-01", "2027-06-30");
    private static final ACard DANTE =
            aCard().school("Liceo «Dante» 🌍").in("IT").inTown("Forlì").coded("DANTE");
    private static final ACard OF_DANTE = aCard().post("Ríos", "DANTE").in("IT").coded("POST-1");
    private static final ACard OF_ANA =
            aCard().post("Mares", Given.NIF.text()).in("ES").seeking("FR").coded("POST-2");
    private static final ACard OF_SCHOOL =
            aCard().post("Lagos", "24000001").in("ES").closed().coded("POST-3");
    private static final ACard GROUP =
            aCard().group("Agua", "https://example.org/g").on("agua", "paz").coded("GROUP");

    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void aBook() {
        office.with(aSchool(), aSchool().withCode("24000001").servedBy(Cfie.LEON))
                .with(aTeacher())
                .with(ANNA, DANTE, OF_DANTE, OF_ANA, OF_SCHOOL, GROUP);
        office.reopen();
    }

    private List<String> codes(Selection selection) {
        List<String> codes = new ArrayList<>();
        office.register().partnerCards().each(selection, one -> codes.add(one.code().text()));
        return codes;
    }

    @Test
    void whatACardSaysComesBack() {
        List<PartnerCard> all = new ArrayList<>();
        office.register().partnerCards().each(Selection.ALL, all::add);
        assertEquals(
                List.of(
                        ANNA.card(),
                        DANTE.card(),
                        GROUP.card(),
                        OF_DANTE.card(),
                        OF_ANA.card(),
                        OF_SCHOOL.card()),
                all);
        assertEquals(
                Optional.of(ANNA.card()),
                office.register().partnerCards().find(new PartnerCode("ANNA")));
    }

    @Test
    void aSelectionTakesIdeasOfOursAndWhatWasNotedInAYear() {
        assertEquals(List.of("POST-2"), codes(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of("POST-3"), codes(Selection.ofSchool(new SchoolCode("24000001"))));
        assertEquals(List.of(), codes(Selection.ofProject(new ProjectCode("P1"))));
        assertEquals(List.of("POST-2"), codes(of(Cfie.ZAMORA)));
        assertEquals(List.of("POST-3"), codes(of(Cfie.LEON)));
        assertEquals(6, codes(Selection.of(Given.YEAR, Optional.empty(), Optional.empty())).size());
        AcademicYear next = new AcademicYear(2026);
        assertEquals(List.of(), codes(Selection.of(next, Optional.empty(), Optional.empty())));
    }

    private static Selection of(Cfie cfie) {
        return new Selection(
                        Optional.empty(),
                        Optional.of(cfie),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .on(Given.TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "lodz NOWAK, ANNA",
        "forlì, DANTE",
        "ITALY, DANTE POST-1",
        "italia liceo, DANTE",
        "rio, POST-1",
        "agua paz, GROUP",
        "nadie, ''"
    })
    void cardsAreFetchedByTheirKeys(String typed, String codes) {
        Set<String> found = new TreeSet<>();
        Search search = Search.of(Keywords.of(typed), Search.Traits.NONE);
        office.register().partnerCards().each(search, one -> found.add(one.code().text()));
        assertEquals(codes, String.join(" ", found));
    }

    @Test
    void aChangedCardIsSoughtByWhatItSaysNow() {
        PartnerCard other = aCard().named("Ewa Żak").coded("ANNA").card();
        office.keep(() -> office.register().partnerCards().change(List.of(other)));
        List<PartnerCard> found = new ArrayList<>();
        Search ewa = Search.of(Keywords.of("zak"), Search.Traits.NONE);
        office.register().partnerCards().each(ewa, found::add);
        assertEquals(List.of(other), found);
    }

    @Test
    void whoIsTakenOutTakesTheirIdeasAlong() {
        office.keep(
                () ->
                        assertEquals(
                                1,
                                office.register().partnerCards().remove(new PartnerCode("DANTE"))));
        assertEquals(List.of("ANNA", "GROUP", "POST-2", "POST-3"), codes(Selection.ALL));
        assertEquals(List.of(), office.register().partnerCards().by(new PartnerCode("DANTE")));
    }

    @Test
    void whoIsCalledAlikeIsKnownUnderAnotherCodeToo() {
        PartnerCode ofAnna = aCard().card().code();
        PartnerCode ofEwa = aCard().named("Ewa").card().code();
        assertEquals(
                Optional.of(new PartnerCode("ANNA")),
                Optional.ofNullable(
                        office.register()
                                .partnerCards()
                                .alike(List.of(ofAnna, ofEwa))
                                .get(ofAnna)));
        office.with(aCard().named("Ewa"));
        Map<PartnerCode, PartnerCode> alike =
                office.register().partnerCards().alike(List.of(ofEwa));
        assertEquals(ofEwa, alike.get(ofEwa));
    }

    @Test
    void ideasOfATeacherGoAndChangeHands() {
        office.keep(
                () ->
                        assertEquals(
                                1,
                                office.register()
                                        .partnerCards()
                                        .handOver(Given.NIF, Given.nif(7))));
        assertEquals(List.of(), codes(Selection.ofTeacher(Given.NIF)));
        assertEquals(List.of("POST-2"), codes(Selection.ofTeacher(Given.nif(7))));
        office.keep(() -> assertEquals(1, office.register().partnerCards().forget(Given.nif(7))));
        assertEquals(5, codes(Selection.ALL).size());
    }
}
