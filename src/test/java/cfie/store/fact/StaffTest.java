package cfie.store.fact;

import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cfie.domain.Role;
import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.domain.ledger.Selection;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who belongs to bodies, as cells of the person. */
@OnBothEngines
final class StaffTest {
    private static final Teacher ANA = aTeacher().registration().teacher();
    private static final Teacher EVA = aTeacher().withNif(Given.nif(3)).registration().teacher();
    private static final StaffMember INSPECTOR =
            member(ANA, "dp-zamora", Set.of(Role.INSPECTOR), Optional.of("ana@example.org"));
    private static final StaffMember ENVOY =
            member(ANA, "intef", Set.of(Role.AMBASSADOR, Role.REPRESENTATIVE), Optional.empty());
    private static final StaffMember ADVISOR =
            member(EVA, "zamora", Set.of(Role.ADVISOR), Optional.empty());

    @RegisterExtension final AnOffice office = new AnOffice();

    private static StaffMember member(
            Teacher person, String body, Set<Role> roles, Optional<String> email) {
        return new StaffMember(
                person,
                Body.parse(body),
                roles,
                new StaffMember.Term(day("2025-09-01"), email.map(any -> day("2026-08-31"))),
                email);
    }

    private Staff staff() {
        return office.register().staff();
    }

    private List<StaffMember> all(Selection selection) {
        List<StaffMember> all = new ArrayList<>();
        staff().each(selection, all::add);
        return all;
    }

    @Test
    void theyComeBackAsTheyWereAndChangeOneByOne() {
        office.keep(() -> staff().add(List.of(INSPECTOR, ADVISOR)));
        office.keep(() -> staff().add(List.of(ENVOY)));
        office.reopen();
        assertEquals(Set.of(INSPECTOR, ENVOY, ADVISOR), Set.copyOf(all(Selection.ALL)));
        assertEquals(Map.of(ENVOY.key(), ENVOY), staff().held(List.of(ENVOY.key())));
        StaffMember over =
                new StaffMember(
                        ANA,
                        ENVOY.body(),
                        Set.of(Role.AMBASSADOR),
                        new StaffMember.Term(day("2025-09-01"), Optional.of(day("2025-12-31"))),
                        Optional.empty());
        office.keep(() -> staff().change(List.of(over)));
        assertEquals(Set.of(INSPECTOR, over, ADVISOR), Set.copyOf(all(Selection.ALL)));
    }

    private static Selection ofYear(String year) {
        return new Selection(
                Optional.of(AcademicYear.parse(year)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void theyAreFoundByPersonAndByBodyAndNeverBySchool() {
        office.with(Given.aSchool()).with(aTeacher());
        office.keep(() -> staff().add(List.of(INSPECTOR, ADVISOR)));
        assertEquals(List.of(INSPECTOR), all(Selection.ofTeacher(ANA.nif())));
        assertEquals(List.of(INSPECTOR), staff().at(INSPECTOR.body()));
        assertEquals(List.of(ADVISOR), staff().at(Body.of(Cfie.ZAMORA)));
        assertEquals(List.of(), all(Selection.ofSchool(Given.SCHOOL)));
        assertEquals(List.of(ADVISOR, INSPECTOR), all(ofYear("2025")));
        assertEquals(List.of(ADVISOR), all(ofYear("2026")));
        assertEquals(List.of(), all(ofYear("2024")));
        assertEquals(1, office.register().registrations().of(List.of(ANA.nif())).size());
    }

    @Test
    void nobodyIsATeacherThereNorLeavesBeforeComing() {
        assertThrows(
                InvalidValue.class,
                () -> member(ANA, "intef", Set.of(Role.TEACHER), Optional.empty()));
        assertThrows(
                InvalidValue.class,
                () -> new StaffMember.Term(day("2025-09-01"), Optional.of(day("2025-08-31"))));
    }
}
