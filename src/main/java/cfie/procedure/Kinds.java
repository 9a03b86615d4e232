package cfie.procedure;

import cfie.domain.Consent;
import cfie.domain.Countries.Stay;
import cfie.domain.Evaluation;
import cfie.domain.ExternalCredits;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.Report;
import cfie.domain.School;
import cfie.domain.partner.PartnerCard;
import cfie.domain.programme.SchoolCall;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.PartnerCode;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;

/** The doors of the register by kind of thing: what must hold before a row of it is written. */
public record Kinds(Register register) {
    public Intake<SchoolCode, School> schools(
            Mode mode, Intake.Listener<SchoolCode, School> listener) {
        return new Intake<>(
                register.schools(), said -> (held, school, objections) -> school, mode, listener);
    }

    public Intake<Registration.Key, Registration> teachers(
            Mode mode, Intake.Listener<Registration.Key, Registration> listener) {
        return new Intake<>(register.registrations(), new TeacherGate(register), mode, listener);
    }

    public Intake<Consent.Key, Consent> consents(
            Mode mode, Intake.Listener<Consent.Key, Consent> listener) {
        return new Intake<>(register.consents(), new ConsentGate(register), mode, listener);
    }

    public Intake<ProjectCode, Project> projects(
            Mode mode, Intake.Listener<ProjectCode, Project> listener) {
        return new Intake<>(register.projects(), new ProjectGate(register), mode, listener);
    }

    public Intake<Report.Key, Report> reports(
            Mode mode, Intake.Listener<Report.Key, Report> listener) {
        return new Intake<>(register.reports(), new ReportGate(register), mode, listener);
    }

    public Intake<ExternalCredits.Key, ExternalCredits> externalCredits(
            Mode mode, Intake.Listener<ExternalCredits.Key, ExternalCredits> listener) {
        return new Intake<>(
                register.externalCredits(), new ExternalCreditsGate(register), mode, listener);
    }

    public Intake<Evaluation.Key, Evaluation> evaluations(
            Mode mode, Intake.Listener<Evaluation.Key, Evaluation> listener) {
        return new Intake<>(register.evaluations(), new EvaluationGate(register), mode, listener);
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
}
