package cfie.procedure.kept;

import static cfie.testkit.Given.aProject;
import static cfie.testkit.Given.aSchool;
import static cfie.testkit.Given.aTeacher;
import static cfie.testkit.Given.anEvaluation;
import static cfie.testkit.Given.day;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.ledger.Fault;
import cfie.procedure.Mode;
import cfie.procedure.intake.Kinds;
import cfie.sheet.ConsentSheet;
import cfie.sheet.TeacherSheet;
import cfie.testkit.ATeacher;
import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.Taking;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.Nif;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A project for which Ana is certified, and Eva, who takes part too, is not; and what is said of
 * it.
 */
abstract class ACertifiedProject {
    static final CertificateNumber OF_ANA = new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 1);
    static final Nif EVA = Given.nif(1);
    @RegisterExtension final AnOffice office = new AnOffice();

    /** Ana is certified for P1; Eva, who takes part too, is not. */
    @BeforeEach
    void anaIsCertifiedAndEvaIsNot() {
        office.with(aSchool())
                .with(aTeacher(), aTeacher().withNif(EVA).named("Eva", "Sánz", "Gil"))
                .with(aProject().carriedBy(Given.NIF, EVA))
                .with(anEvaluation(), anEvaluation().forOnly(EVA).negative());
        office.certify();
    }

    List<String> answered(Consent... said) {
        return taking(said).told();
    }

    Taking<Consent.Key, Consent> taking(Consent... said) {
        return Taking.of(
                office,
                new Kinds(office.register())::consents,
                Mode.UPDATE,
                new ConsentSheet(),
                said);
    }

    static LocalDate lastDay() {
        return aProject().project().activity().days().last();
    }

    static Consent ofProject(Answer answer, LocalDate day) {
        return aProject().answered(answer, day);
    }

    static Project said(Project.Activity activity, String... partners) {
        Project one = aProject().carriedBy(Given.NIF, EVA).with(partners).project();
        return new Project(
                one.code(),
                one.school(),
                one.year(),
                activity,
                one.partners(),
                one.teachers(),
                one.twinspace(),
                one.check());
    }

    static Project.Activity activity(String title, ParticipationKind kind, Days days) {
        return new Project.Activity(title, kind, ProjectDuration.ACADEMIC_YEAR, days);
    }

    List<String> registered(ATeacher said) {
        return Taking.of(
                        office,
                        new Kinds(office.register())::teachers,
                        Mode.UPDATE,
                        new TeacherSheet(Given.TODAY),
                        said.registration())
                .told();
    }

    List<Fault> lapsed() {
        List<Fault> lapsed = new ArrayList<>();
        new Lapsed(office.register()).each(lapsed::add);
        return lapsed;
    }
}
