package cfie.store.fact;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Registration;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may be one person with two NIFs. */
@OnBothEngines
final class NamesakesTest {
    private static final SchoolCode SCHOOL = aTeacher().registration().school();

    @RegisterExtension final AnOffice office = new AnOffice();

    private List<Namesakes.Pair> with(int teacher) {
        Registration.Key key = new Registration.Key(Given.nif(teacher), SCHOOL);
        return office.register().namesakes().with(Set.of(SCHOOL), key::equals);
    }

    private void areRegistered(String... surnames) {
        office.with(aSchool());
        for (int at = 0; at < surnames.length; at++) {
            office.with(aTeacher().withNif(Given.nif(at + 1)).named("Ana", surnames[at]));
        }
    }

    @Test
    void eachTwoOfOneNameAreAPair() {
        areRegistered("Gómez", "GOMEZ", "Gil", "gomez");
        assertEquals(List.of(), with(3));
        assertEquals(2, with(1).size());
        assertEquals(SCHOOL, with(2).get(0).school());
    }

    @Test
    void aNameThatManyHaveIsNoSlip() {
        areRegistered("Gil", "Gil", "Gil", "Gil", "Gil");
        assertEquals(4, with(1).size());
        office.with(aTeacher().withNif(Given.nif(6)).named("Ana", "Gil"));
        assertEquals(List.of(), with(6));
    }

    @Test
    void whoTakePartInOneProjectAreTwo() {
        areRegistered("Gómez", "GOMEZ");
        office.withBare(aProject().carriedBy(Given.nif(1), Given.nif(2)));
        assertEquals(List.of(), with(1));
    }

    /** In so many schools that all are looked through. */
    @Test
    void namesakesOfAllSchoolsAreFound() {
        List<Registration> all = new ArrayList<>();
        for (int at = 0; at < 210; at++) {
            String school = "490%05d".formatted(at / 2 + 1);
            if (at % 2 == 0) {
                office.with(aSchool().withCode(school));
            }
            all.add(
                    aTeacher()
                            .withNif(Given.nif(10_000_000 + at))
                            .named("Ana", at < 4 ? "Gil" : "Gil" + "o".repeat(at % 2))
                            .at(school)
                            .registration());
        }
        office.keep(() -> office.register().registrations().add(all));
        Set<SchoolCode> schools =
                all.stream().map(Registration::school).collect(Collectors.toSet());
        List<Namesakes.Pair> pairs =
                office.register().namesakes().with(schools, all.get(0).key()::equals);
        assertEquals(
                List.of(new Namesakes.Pair(all.get(0).key().nif(), all.get(1).key().nif(), SCHOOL)),
                pairs);
    }
}
