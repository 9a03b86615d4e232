package cfie.procedure.intake;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cfie.domain.Countries.Stay;
import cfie.domain.ledger.Selection;
import cfie.domain.partner.Identity;
import cfie.domain.partner.PartnerCard;
import cfie.procedure.Mode;
import cfie.sheet.CountrySheet;
import cfie.sheet.PartnerSheet;
import cfie.testkit.ACard;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.testkit.Taking;
import cfie.value.AcademicYear;
import cfie.value.PartnerCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an idea is known, nobody stands twice in the book, and no country takes part twice. */
@OnBothEngines
final class PartnerGateTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void ours() {
        office.with(aSchool()).with(aTeacher());
    }

    private Taking<PartnerCode, PartnerCard> taking(Mode mode, ACard... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::partners,
                mode,
                new PartnerSheet(Given.TODAY),
                Stream.of(said).map(ACard::card).toArray(PartnerCard[]::new));
    }

    private List<String> countries(String code) {
        return office.register()
                .partnerCards()
                .find(new PartnerCode(code))
                .orElseThrow()
                .identity()
                .place()
                .countries();
    }

    @Test
    void anIdeaComesFromWhereItsAuthorIs() {
        ACard[] said = {
            aCard().post("Ríos", "ANNA").in().coded("POST-1"),
            aCard().post("Mares", Given.NIF.text()).in().coded("POST-2"),
            aCard().post("Lagos", Given.SCHOOL.text()).in("ES", "PT").coded("POST-3"),
            aCard().coded("ANNA")
        };
        assertEquals(new Totals(4, 4, 0, 0, 0, 0), taking(Mode.INSERT, said).totals());
        assertEquals(List.of("PL"), countries("POST-1"));
        assertEquals(List.of("ES"), countries("POST-2"));
        assertEquals(List.of("ES", "PT"), countries("POST-3"));
        assertEquals(new Totals(4, 0, 0, 4, 0, 0), taking(Mode.INSERT, said).totals());
    }

    @Test
    void aCardOfOursIsCalledWhatTheRegisterCallsThemAndThereIsOne() {
        ACard said = aCard().of(Given.NIF.text()).named("Anita").coded("ANA");
        assertEquals(new Totals(1, 1, 0, 0, 0, 0), taking(Mode.INSERT, said).totals());
        PartnerCard kept =
                office.register().partnerCards().find(new PartnerCode("ANA")).orElseThrow();
        assertEquals(aTeacher().teacher().name().full(), kept.name());
        assertEquals(new Totals(1, 0, 0, 1, 0, 0), taking(Mode.INSERT, said).totals());
        assertEquals(
                List.of("partner:CARD_ALIKE"),
                taking(Mode.INSERT, aCard().of(Given.NIF.text()).coded("ANA-2")).told());
        assertEquals(
                List.of("author:AUTHOR_UNKNOWN"),
                taking(Mode.INSERT, aCard().of("00000000T").coded("NADIE")).told());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NADIE", "00000000T", "49000009", "GROUP"})
    void anIdeaOfNobodyIsRefused(String by) {
        office.with(aCard().group("Agua", "https://example.org").in("FR").coded("GROUP"));
        assertEquals(
                List.of("author:AUTHOR_UNKNOWN"),
                taking(Mode.INSERT, aCard().post("Ríos", by).in()).told());
    }

    @Test
    void nobodyStandsInTheBookUnderTwoCodes() {
        taking(Mode.INSERT, aCard().coded("ANNA"));
        assertEquals(
                List.of("partner:CARD_ALIKE"),
                taking(Mode.UPDATE, aCard().named("ANNA NOWAK")).told());
        assertEquals(
                List.of("partner:CARD_ALIKE"),
                taking(
                                Mode.INSERT,
                                aCard().named("Ewa").coded("A"),
                                aCard().named("Ewa").coded("B"))
                        .told());
    }

    @Test
    void underItsCodeACardChangesAlsoItsName() {
        taking(Mode.INSERT, aCard().coded("ANNA"));
        ACard other = aCard().named("Anna Kowalska").coded("ANNA");
        assertEquals(List.of("name:ALREADY_DIFFERENT"), taking(Mode.INSERT, other).told());
        assertEquals(new Totals(1, 0, 1, 0, 0, 0), taking(Mode.UPDATE, other).totals());
        assertEquals(List.of(), taking(Mode.INSERT, aCard()).told());
    }

    private Taking<Stay.Key, Stay> taking(Mode mode, Stay... said) {
        return Taking.of(
                office, new Kinds(office.register())::countries, mode, new CountrySheet(), said);
    }

    private static Stay stay(String country, String from, String until) {
        return new Stay(
                country, day(from), Optional.ofNullable(until).map(LocalDate::parse), false);
    }

    @Test
    void aCountryLeavesAndComesBack() {
        assertEquals(
                List.of("since:COUNTRY_TWICE"),
                taking(Mode.UPDATE, stay("FR", "2027-01-01", null)).told());
        assertEquals(
                List.of("since:COUNTRY_TWICE"),
                taking(Mode.UPDATE, stay("GB", "2020-12-31", null)).told());
        assertEquals(
                new Totals(3, 2, 1, 0, 0, 0),
                taking(
                                Mode.UPDATE,
                                stay("FR", "2027-01-01", null),
                                stay("FR", "2005-01-14", "2026-08-31"),
                                stay("CH", "2027-01-01", null))
                        .totals());
        assertEquals(
                false, office.register().countryStays().all().takePart("FR", day("2026-09-01")));
        assertEquals(List.of("GB"), goneSinceThen());
    }

    /** Those of a year that another one later has not. */
    private List<String> goneSinceThen() {
        List<String> then = in(2018);
        then.removeAll(in(2025));
        return then;
    }

    private List<String> in(int year) {
        List<String> countries = new ArrayList<>();
        office.register()
                .countryStays()
                .each(
                        Selection.of(new AcademicYear(year), Optional.empty(), Optional.empty()),
                        stay -> countries.add(stay.country()));
        return countries;
    }

    private Taking<PartnerCode, PartnerCard> uncoded(Mode mode, String title, String by) {
        PartnerSheet sheet =
                new PartnerSheet(Given.TODAY, office.register().partnerCards()::codeOf);
        Map<String, String> cells = Map.of("kind", "post", "name", title, "author", by);
        return Taking.of(
                office, new Kinds(office.register())::partners, mode, List.of(sheet.row(cells)));
    }

    @Test
    void oneTitleByTwoAuthorsIsTwoIdeas() {
        String school = Given.SCHOOL.text();
        assertEquals(1, uncoded(Mode.INSERT, "Carnaval", Given.NIF.text()).totals().added());
        assertEquals(1, uncoded(Mode.INSERT, "Carnaval", school).totals().added());
        assertEquals(1, uncoded(Mode.INSERT, "CARNAVAL", school).problems().size());
        assertEquals(1, uncoded(Mode.UPDATE, "CARNAVAL", school).totals().updated());
        List<String> authors = new ArrayList<>();
        office.register()
                .partnerCards()
                .each(
                        Selection.ALL,
                        one -> authors.add(one.identity().author().orElseThrow().toString()));
        assertEquals(
                List.of(Given.NIF.text(), school).stream().sorted().toList(),
                authors.stream().sorted().toList());
    }

    @Test
    void whoseAnIdeaIsIsNotOverwritten() {
        taking(Mode.INSERT, aCard().post("Ríos", Given.NIF.text()).in().coded("P"));
        assertEquals(
                List.of("author:IDEA_OF_ANOTHER"),
                taking(Mode.UPDATE, aCard().post("Ríos", Given.SCHOOL.text()).in().coded("P"))
                        .told());
    }

    /** Of a NIF that is masked four digits are known: the code must not prove the others. */
    @Test
    void theCodeOfAnIdeaDependsOnTheRegistersSecret() {
        Identity identity = aCard().post("Ríos", Given.NIF.text()).card().identity();
        assertNotEquals(
                identity.code(UnaryOperator.identity()),
                office.register().partnerCards().codeOf(identity));
    }
}
