package cfie.testkit;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Report;
import cfie.domain.ReportType;
import cfie.domain.Suitability;
import cfie.domain.SuitabilityCheck;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A project of the whole year with a French partner, found suitable in October. */
public final class AProject {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    private ProjectCode code = new ProjectCode("P1");
    private SchoolCode school = Given.SCHOOL;
    private AcademicYear year = Given.YEAR;
    private String title = "Voces del Duero";
    private ProjectDuration duration = ProjectDuration.ACADEMIC_YEAR;
    private Days days = new Days(OCTOBER, LocalDate.of(2026, 6, 15));
    private List<Partner> partners = List.of(Partner.parse("FR:Lycée Exemple"));
    private List<Nif> teachers = List.of(Given.NIF);
    private Optional<SuitabilityCheck> check = found(Suitability.SUITABLE);

    private static Optional<SuitabilityCheck> found(Suitability suitability) {
        return Optional.of(new SuitabilityCheck(suitability, OCTOBER, Optional.empty()));
    }

    public AProject withCode(String text) {
        this.code = new ProjectCode(text);
        return this;
    }

    public AProject at(String schoolCode) {
        this.school = new SchoolCode(schoolCode);
        return this;
    }

    public AProject titled(String other) {
        this.title = other;
        return this;
    }

    public AProject lasting(ProjectDuration declared, int dayCount) {
        this.duration = declared;
        this.days = new Days(days.first(), days.first().plusDays(dayCount - 1L));
        return this;
    }

    /** Starting on that day, in the academic year of that day. */
    public AProject starting(LocalDate first) {
        this.year = AcademicYear.of(first);
        this.days = new Days(first, first.plusDays(days.count() - 1L));
        return this;
    }

    public AProject with(String... schoolsAbroad) {
        this.partners = Arrays.stream(schoolsAbroad).map(Partner::parse).toList();
        return this;
    }

    public AProject carriedBy(Nif... nifs) {
        this.teachers = List.of(nifs);
        return this;
    }

    public AProject unchecked() {
        this.check = Optional.empty();
        return this;
    }

    public AProject unsuitable() {
        this.check = found(Suitability.UNSUITABLE);
        return this;
    }

    public ProjectCode code() {
        return code;
    }

    public Project project() {
        return new Project(
                code,
                school,
                year,
                new Project.Activity(title, ParticipationKind.NEW, duration, days),
                partners,
                teachers,
                Optional.of("https://twinspace.example/1"),
                check);
    }

    public Consent answered(Answer answer, LocalDate day) {
        return new Consent(
                new Consent.Key(school, new Consent.OfProject(code), day),
                answer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Consent.Particulars.NONE);
    }

    public Consent granted() {
        return answered(Answer.GRANTED, OCTOBER);
    }

    public Report report(ReportType type) {
        return new Report(
                new Report.Key(code, type),
                days.last(),
                Optional.of(type.word() + ".pdf"),
                Optional.empty());
    }
}
