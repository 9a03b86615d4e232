package cfie.procedure.programme;

import static cfie.testkit.Given.aCard;
import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.partner.CardKind;
import cfie.domain.partner.Search;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Keywords;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One search over the partner book and over what the register knows of ours. */
@OnBothEngines
final class FindPartnersTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void partnersAndOurs() {
        office.with(aSchool(), aSchool().withCode("24000001").named("VEGA DE ŁÓDŹ").closed())
                .with(aTeacher().named("Begoña", "Núñez", "D’Ors"))
                .withUnanswered(aTeacher().withNif("87654321X").named("Íñigo", "Łuczak", "Vega"))
                .with(aProject().titled("Ríos de Europa"))
                .with(aCard().coded("ANNA"), aCard().school("Vega").in("PT").coded("VEGA"));
        office.reopen();
    }

    private List<String> found(Search search) {
        return new FindPartners(office.register(), search, Given.TODAY)
                .run().stream().map(hit -> hit.card().code().text()).toList();
    }

    private static Search words(String typed) {
        return Search.of(Keywords.of(typed), Search.Traits.NONE);
    }

    private static Search of(CardKind kind, Optional<LocalDate> day) {
        return Search.of(
                List.of(),
                new Search.Traits(
                        Optional.of(kind),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        day));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    nunez begona,      12345678Z
                    lucz,              87654321X
                    vega,              24000001 VEGA 87654321X
                    lodz,              24000001 ANNA
                    VEGA portugal,     VEGA
                    RIOS,              P1
                    rio,               49000001 P1 12345678Z 87654321X
                    rio begona,        12345678Z
                    begona lodz,       ''
                    """)
    void whateverIsMeantIsFound(String typed, String codes) {
        assertEquals(codes, String.join(" ", found(words(typed))));
    }

    /** As in a register of an earlier version, or where something else wrote. */
    @Test
    void whatHasNoKeyIsFoundAllTheSame() throws SQLException {
        office.tamper("update teacher set search_key = null");
        office.tamper("update project set search_key = null");
        assertEquals(List.of("12345678Z"), found(words("nunez")));
        assertEquals(List.of("P1"), found(words("rios europa")));
        assertEquals(List.of(), found(words("nadie")));
    }

    @Test
    void aProjectIsFoundByThePartnersThatItHas() {
        String partner = aProject().project().partners().get(0).name();
        assertEquals(List.of("P1"), found(words(partner)));
    }

    @Test
    void whoMayNotJoinProjectsIsNotAvailable() {
        assertEquals(
                List.of("ANNA", "12345678Z"),
                found(of(CardKind.TEACHER, Optional.of(Given.TODAY))));
        assertEquals(3, found(of(CardKind.TEACHER, Optional.empty())).size());
        assertEquals(
                List.of("49000001", "VEGA"), found(of(CardKind.SCHOOL, Optional.of(Given.TODAY))));
    }

    @Test
    void aProjectIsAvailableWhileItRuns() {
        assertEquals(
                List.of("P1"), found(of(CardKind.PROJECT, Optional.of(Given.day("2026-01-15")))));
        assertEquals(List.of(), found(of(CardKind.PROJECT, Optional.of(Given.day("2030-01-15")))));
    }

    /** A school that looks for partners there is not there. */
    @Test
    void anIdeaIsFoundByTheCountriesInWhichItLooksForPartners() {
        office.with(
                aCard().post("Puentes", Given.SCHOOL.text())
                        .in("ES")
                        .seeking("PL", "FR")
                        .coded("PUENTES"),
                aCard().post("Ríos", Given.SCHOOL.text()).in("ES").coded("RIOS"),
                aCard().school("Liceo").in("IT").seeking("PL").coded("LICEO"));
        assertEquals(List.of("ANNA", "PUENTES"), found(in("PL")));
        assertEquals(List.of("P1", "PUENTES"), found(in("FR")));
        assertEquals(List.of("LICEO"), found(in("IT")));
    }

    private static Search in(String country) {
        Search.Traits none = Search.Traits.NONE;
        return Search.of(
                List.of(),
                new Search.Traits(
                        none.kind(),
                        Optional.of(country),
                        none.language(),
                        none.level(),
                        none.subject(),
                        none.topic(),
                        none.availableOn()));
    }

    private static Search taught(String subject, Optional<String> language, LocalDate... day) {
        return Search.of(
                List.of(),
                new Search.Traits(
                        Optional.empty(),
                        Optional.empty(),
                        language,
                        Optional.empty(),
                        List.of(subject),
                        List.of(),
                        Stream.of(day).findFirst()));
    }

    @Test
    void whatTheBookSaysOfOursFindsThemOnceAsTheRegisterKnowsThem() {
        office.with(
                aCard().of("12345678Z").named("Begoña").teaching("Química"),
                aCard().school("Duero").of("49000001").teaching("Química"),
                aCard().of("87654321X").named("Íñigo").teaching("Química"));
        assertEquals(
                Set.of("ANNA", "12345678Z", "49000001", "87654321X"),
                Set.copyOf(found(taught("quimica", Optional.empty()))));
        assertEquals(
                Set.of("ANNA", "12345678Z", "49000001"),
                Set.copyOf(found(taught("quimica", Optional.empty(), Given.TODAY))));
        assertEquals(List.of("12345678Z"), found(words("nunez quimica")));
        assertEquals(List.of("12345678Z"), found(words("nunez")));
    }

    @Test
    void ofOursNobodySaidTheirSubjects() {
        Search.Traits none = Search.Traits.NONE;
        Search subject =
                Search.of(
                        List.of(),
                        new Search.Traits(
                                none.kind(),
                                none.country(),
                                none.language(),
                                none.level(),
                                List.of("quimica"),
                                none.topic(),
                                none.availableOn()));
        assertEquals(List.of("ANNA"), found(subject));
    }
}
