package cfie.procedure.intake;

import cfie.domain.Areas;
import cfie.domain.Consent;
import cfie.domain.Countries.Stay;
import cfie.domain.CreditRule;
import cfie.domain.Dated;
import cfie.domain.Deadline;
import cfie.domain.Evaluation;
import cfie.domain.ExternalCredits;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.School;
import cfie.domain.StaffMember;
import cfie.domain.YearRules.DayRange;
import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.Tick;
import cfie.domain.issued.Institution;
import cfie.domain.partner.PartnerCard;
import cfie.domain.programme.SchoolCall;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.store.fact.DatedRules;
import cfie.value.AcademicYear;
import cfie.value.PartnerCode;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The doors of the register by kind of thing: what must hold before a row of it is written. */
public record Kinds(Register register) {
    public Intake<SchoolCode, School> schools(
            Mode mode, Intake.Listener<SchoolCode, School> listener) {
        return new Intake<>(register.schools(), new SchoolGate(register, mode), mode, listener);
    }

    public Intake<Registration.Key, Registration> teachers(
            Mode mode, Intake.Listener<Registration.Key, Registration> listener) {
        return new Intake<>(register.registrations(), new TeacherGate(register), mode, listener);
    }

    public Intake<StaffMember.Key, StaffMember> staff(
            Mode mode, Intake.Listener<StaffMember.Key, StaffMember> listener) {
        return new Intake<>(register.staff(), new StaffGate(register), mode, listener);
    }

    public Intake<Consent.Key, Consent> consents(
            Mode mode, Intake.Listener<Consent.Key, Consent> listener) {
        return new Intake<>(
                register.consents(),
                ofOpenYears(
                        one ->
                                one.key().subject() instanceof Consent.OfProject of
                                        ? Optional.of(of.project())
                                        : Optional.empty(),
                        new ConsentGate(register, mode)),
                mode,
                listener);
    }

    public Intake<ProjectCode, Project> projects(
            Mode mode, Intake.Listener<ProjectCode, Project> listener) {
        return new Intake<>(
                register.projects(),
                new OpenYears<>(
                        register,
                        "year",
                        said -> project -> Optional.of(project.year()),
                        new ProjectGate(register)),
                mode,
                listener);
    }

    public Intake<Report.Key, Report> reports(
            Mode mode, Intake.Listener<Report.Key, Report> listener) {
        return new Intake<>(
                register.reports(),
                ofOpenYears(one -> Optional.of(one.key().project()), new ReportGate(register)),
                mode,
                listener);
    }

    public Intake<ExternalCredits.Key, ExternalCredits> externalCredits(
            Mode mode, Intake.Listener<ExternalCredits.Key, ExternalCredits> listener) {
        return new Intake<>(
                register.externalCredits(),
                new OpenYears<>(
                        register,
                        "year",
                        said -> one -> Optional.of(one.key().year()),
                        new ExternalCreditsGate(register)),
                mode,
                listener);
    }

    public Intake<Evaluation.Key, Evaluation> evaluations(
            Mode mode, Intake.Listener<Evaluation.Key, Evaluation> listener) {
        return new Intake<>(
                register.evaluations(),
                ofOpenYears(one -> Optional.of(one.key().project()), new EvaluationGate(register)),
                mode,
                listener);
    }

    /** For what hangs on a project, whose year may be closed. */
    private <R> Gate.Opener<R> ofOpenYears(
            Function<R, Optional<ProjectCode>> project, Gate.Opener<R> then) {
        return new OpenYears<>(register, "project", OpenYears.ofProject(register, project), then);
    }

    public Intake<Deadline.Key, Deadline> deadlines(
            Mode mode, Intake.Listener<Deadline.Key, Deadline> listener) {
        return new Intake<>(
                register.calendars(),
                new OpenYears<>(
                        register,
                        "year",
                        said -> one -> Optional.of(one.key().year()),
                        said -> (held, day, objections) -> day),
                mode,
                listener);
    }

    public Intake<ErasmusLink.Key, ErasmusLink> erasmusLinks(
            Mode mode, Intake.Listener<ErasmusLink.Key, ErasmusLink> listener) {
        return new Intake<>(register.erasmusLinks(), new ErasmusLinkGate(register), mode, listener);
    }

    public Intake<Mobility.Key, Mobility> mobilities(
            Mode mode, Intake.Listener<Mobility.Key, Mobility> listener) {
        return new Intake<>(register.mobilities(), new MobilityGate(register), mode, listener);
    }

    public Intake<Tick.Key, Tick> erasmusSteps(
            Mode mode, Intake.Listener<Tick.Key, Tick> listener) {
        return new Intake<>(register.erasmusSteps(), new ErasmusStepGate(register), mode, listener);
    }

    public Intake<Institution.Key, Institution> bodies(
            Mode mode, Intake.Listener<Institution.Key, Institution> listener) {
        return new Intake<>(register.institutions(), new BodyGate(register), mode, listener);
    }

    public Intake<Areas.Key, Areas.Served> areas(
            Mode mode, Intake.Listener<Areas.Key, Areas.Served> listener) {
        return new Intake<>(register.municipalities(), new AreaGate(register), mode, listener);
    }

    public Intake<AcademicYear, SchoolCall> schoolCalls(
            Mode mode, Intake.Listener<AcademicYear, SchoolCall> listener) {
        return new Intake<>(
                register.schoolCalls(), said -> (held, call, objections) -> call, mode, listener);
    }

    public Intake<PartnerCode, PartnerCard> partners(
            Mode mode, Intake.Listener<PartnerCode, PartnerCard> listener) {
        return new Intake<>(register.partnerCards(), new PartnerGate(register), mode, listener);
    }

    public Intake<Stay.Key, Stay> countries(Mode mode, Intake.Listener<Stay.Key, Stay> listener) {
        return new Intake<>(register.countryStays(), new CountryGate(register), mode, listener);
    }

    public Intake<Dated.Key, Dated<CreditRule>> creditRules(
            Mode mode, Intake.Listener<Dated.Key, Dated<CreditRule>> listener) {
        return ofCredits(register.rules().credits(), mode, listener);
    }

    public Intake<Dated.Key, Dated<DayRange>> dayRules(
            Mode mode, Intake.Listener<Dated.Key, Dated<DayRange>> listener) {
        return ofCredits(register.rules().days(), mode, listener);
    }

    private <R> Intake<Dated.Key, Dated<R>> ofCredits(
            DatedRules<R> rules, Mode mode, Intake.Listener<Dated.Key, Dated<R>> listener) {
        Set<AcademicYear> certified = register.certificates().standingYears();
        return new Intake<>(rules, new RuleGate<>(register, rules, certified), mode, listener);
    }
}
