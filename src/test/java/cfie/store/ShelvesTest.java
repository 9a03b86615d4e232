package cfie.store;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Evaluation;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.testkit.AnEvaluation;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.OnBothEngines;
import cfie.value.Cfie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Record → row → record, on every shelf. */
@OnBothEngines
final class ShelvesTest {
    @RegisterExtension final AnOffice office = new AnOffice();

    /** All come back as they were, in the order of their keys, after the register was closed. */
    private <K extends Comparable<K>, R> void assertHolds(
            Function<Register, Shelf<K, R>> shelf, List<R> things) {
        office.reopen();
        Shelf<K, R> open = shelf.apply(office.register());
        List<R> all = new ArrayList<>();
        open.each(Selection.ALL, all::add);
        assertEquals(things, all);
        List<K> keys = things.stream().map(open::keyOf).toList();
        var held = open.held(keys);
        assertEquals(things, keys.stream().map(held::get).toList());
        assertEquals(List.of(), List.copyOf(open.held(List.of()).values()));
    }

    private <K extends Comparable<K>, R> void keep(
            Function<Register, Shelf<K, R>> shelf, List<R> added, R changed) {
        office.keep(() -> shelf.apply(office.register()).add(added));
        assertHolds(shelf, added);
        office.keep(() -> shelf.apply(office.register()).change(List.of(changed)));
        List<R> after = new ArrayList<>(added);
        after.set(0, changed);
        assertHolds(shelf, after);
    }

    @Test
    void schools() {
        School full = aSchool().withCode("05000001").servedBy(Cfie.SORIA).since(2014).school();
        keep(
                Register::schools,
                List.of(
                        full,
                        aSchool().withCode("49000001").withoutMunicipality().closed().school(),
                        aSchool().withCode("49000002").privateAndNobodyKnows().school(),
                        aSchool().withCode("49000003").privateAndSubsidised(false).school()),
                aSchool()
                        .withCode("05000001")
                        .named("ÑU «Ж» 🌍")
                        .privateAndSubsidised(true)
                        .school());
        assertEquals(
                Optional.of("ÑU «Ж» 🌍"),
                office.register().schools().find(full.code()).map(School::name));
        assertEquals(
                Optional.empty(),
                office.register().schools().find(aSchool().withCode("49000009").code()));
    }

    /** So many that a server reads them as a text, in which some signs mean more. */
    @Test
    void registrationsOfThousands() {
        office.with(aSchool());
        List<Registration> all =
                IntStream.range(0, 2_500)
                        .mapToObj(
                                at ->
                                        aTeacher()
                                                .withNif(Given.nif(10_000_000 + at))
                                                .named("Ñu\\N «Ж» 🌍", "a\tb\\t", "c\nd\re\\")
                                                .registration())
                        .toList();
        office.keep(() -> office.register().registrations().add(all));
        assertHolds(Register::registrations, all);
    }

    /** The same with amounts, days, choices and what is not there. */
    @Test
    void projectsAndEvaluationsOfHundreds() {
        office.with(aSchool()).with(aTeacher());
        List<Project> projects =
                IntStream.range(0, 300)
                        .mapToObj(at -> "P%03d".formatted(at))
                        .map(code -> aProject().withCode(code).carriedBy(Given.NIF))
                        .map(one -> one.with("UA:Школа\\", "FR:Lycée N").project())
                        .toList();
        office.keep(() -> office.register().projects().add(projects));
        assertHolds(Register::projects, projects);
        List<Evaluation> evaluations =
                IntStream.range(0, 300)
                        .mapToObj(at -> anEvaluation().of("P%03d".formatted(at)).giving("2.5"))
                        .map(AnEvaluation::evaluation)
                        .collect(Collectors.toCollection(ArrayList::new));
        evaluations.set(7, anEvaluation().of("P007").negative().by("00000001R").evaluation());
        office.keep(() -> office.register().evaluations().add(evaluations));
        assertHolds(Register::evaluations, evaluations);
    }

    @Test
    void registrations() {
        office.with(aSchool(), aSchool().withCode("49000002"));
        keep(
                Register::registrations,
                List.of(
                        aTeacher().withEmail("ana@example.org").registration(),
                        aTeacher().at("49000002").registration(),
                        aTeacher().withNif("X0000000T").named("Étienne", "Łuczak").registration()),
                aTeacher().registration());
        assertEquals(
                Optional.of(aTeacher().teacher()),
                office.register().registrations().find(Given.NIF));
        assertEquals(Optional.empty(), office.register().registrations().find(Given.nif(1)));
    }

    @Test
    void aNameChangedAtOneSchoolIsChangedAtAll() {
        office.with(aSchool(), aSchool().withCode("49000002"))
                .with(aTeacher(), aTeacher().at("49000002"));
        office.keep(
                () ->
                        office.register()
                                .registrations()
                                .change(
                                        List.of(
                                                aTeacher()
                                                        .named("Anna", "García")
                                                        .registration())));
        assertHolds(
                Register::registrations,
                List.<Registration>of(
                        aTeacher().named("Anna", "García").registration(),
                        aTeacher().named("Anna", "García").at("49000002").registration()));
    }

    @Test
    void projects() {
        office.with(aSchool()).with(aTeacher(), aTeacher().withNif(Given.nif(1)));
        keep(
                Register::projects,
                List.<Project>of(
                        aProject()
                                .with("UA:Школа", "FR:Lycée")
                                .carriedBy(Given.NIF, Given.nif(1))
                                .project(),
                        aProject().withCode("P2").unchecked().carriedBy(Given.nif(1)).project()),
                aProject()
                        .titled("Otro")
                        .lasting(ProjectDuration.THREE_MONTH_TERM, 90)
                        .with("IT:Liceo")
                        .unsuitable()
                        .carriedBy(Given.nif(1))
                        .project());
    }

    @Test
    void theTeachersOfAProjectKeepTheirOrder() {
        office.with(aSchool()).with(aTeacher(), aTeacher().withNif(Given.nif(1)));
        office.withBare(aProject().carriedBy(Given.NIF, Given.nif(1)));
        assertEquals(
                List.of(Given.NIF, Given.nif(1)),
                office.register().projects().find(aProject().code()).orElseThrow().teachers());
        office.keep(
                () ->
                        office.register()
                                .projects()
                                .change(
                                        List.of(
                                                aProject()
                                                        .carriedBy(Given.nif(1), Given.NIF)
                                                        .project())));
        assertEquals(
                List.of(Given.nif(1), Given.NIF),
                office.register().projects().find(aProject().code()).orElseThrow().teachers());
    }

    @Test
    void consents() {
        office.with(aSchool()).withUnanswered(aTeacher()).withBare(aProject());
        Consent granted = aTeacher().granted();
        keep(
                Register::consents,
                List.of(
                        granted,
                        aTeacher().answered(Answer.REFUSED, Given.TODAY),
                        aProject().granted(),
                        aProject().answered(Answer.REFUSED, Given.TODAY)),
                new Consent(
                        granted.key(),
                        Answer.REFUSED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Error"),
                        Consent.Particulars.NONE));
    }

    @Test
    void reports() {
        office.with(aSchool()).withBare(aProject().carriedBy());
        Report last = aProject().report(ReportType.FINAL);
        keep(
                Register::reports,
                List.of(last.withSha256("0a"), aProject().report(ReportType.FOLLOW_UP)),
                new Report(last.key(), Given.TODAY, Optional.empty(), Optional.empty()));
    }

    @Test
    void evaluations() {
        office.with(aSchool()).with(aTeacher()).withBare(aProject());
        keep(
                Register::evaluations,
                List.<Evaluation>of(
                        anEvaluation().giving("2.5").evaluation(),
                        anEvaluation().forOnly(Given.NIF).negative().by("00000001R").evaluation()),
                anEvaluation().negative().by("Otra persona").evaluation());
    }
}
