package cfie.testkit;

import cfie.domain.Countries;
import cfie.domain.CreditRule;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.ExternalCredits;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Issuer;
import cfie.domain.programme.Award;
import cfie.domain.programme.AwardKind;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where fixtures begin: invented people, schools and projects, complete until a test says less. */
public final class Given {
    public static final AcademicYear YEAR = new AcademicYear(2025);
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    public static final SchoolCode SCHOOL = new SchoolCode("49000001");
    public static final Nif NIF = new Nif("12345678Z");

    private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

    private Given() {}

    /** Who signs for a centre of which nobody has said anything. */
    public static Issuer anIssuer(Cfie cfie) {
        return Institution.unknown(Body.of(cfie), TODAY).issuer("Consejería de Educación");
    }

    public static AnInstitution anInstitution(Cfie cfie) {
        return new AnInstitution(Body.of(cfie));
    }

    public static ATeacher aTeacher() {
        return new ATeacher();
    }

    public static ASchool aSchool() {
        return new ASchool();
    }

    public static AProject aProject() {
        return new AProject();
    }

    public static AnEvaluation anEvaluation() {
        return new AnEvaluation();
    }

    public static AParticipation aParticipation() {
        return new AParticipation();
    }

    public static ALabel aLabel() {
        return new ALabel();
    }

    public static ACard aCard() {
        return new ACard();
    }

    /** A recognition of her career, given on a day of May. */
    public static Award anAwardOfAna() {
        return anAward(Optional.empty(), NIF);
    }

    public static Award anAward(Optional<ProjectCode> project, Nif teacher) {
        return new Award(
                new Award.Key(
                        AwardKind.CAREER,
                        Optional.empty(),
                        "Junta de Castilla y León",
                        LocalDate.of(2026, 5, 4),
                        new Award.About(project, Optional.empty(), Optional.of(teacher))),
                Optional.of("https://example.org/premios"),
                Optional.of(ALabel.DOCUMENT));
    }

    public static ACertificate aCertificate() {
        return new ACertificate();
    }

    /** Of Ana, in this year, without reference or document. */
    public static ExternalCredits external(String credits, String body) {
        return external(NIF, credits, body);
    }

    public static ExternalCredits external(Nif nif, String credits, String body) {
        return new ExternalCredits(
                new ExternalCredits.Key(nif, YEAR, body, Optional.empty()),
                Credits.of(credits),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The NIF of so many digits. */
    public static Nif nif(int digits) {
        return new Nif("%08d%c".formatted(digits, LETTERS.charAt(digits % LETTERS.length())));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Four credits, two a term, by halves; some countries, one that left and one of Plus. */
    public static YearRules theRules() {
        return new YearRules(
                YEAR,
                new CreditRule(Credits.of("4"), Credits.of("2"), Credits.of("0.5")),
                Map.of(
                        ProjectDuration.THREE_MONTH_TERM, new YearRules.DayRange(60, 119),
                        ProjectDuration.FOUR_MONTH_TERM, new YearRules.DayRange(90, 150),
                        ProjectDuration.ACADEMIC_YEAR, new YearRules.DayRange(210, 366)),
                new Countries(
                        List.of(
                                stay("ES", "2005-01-14", null, false),
                                stay("FR", "2005-01-14", null, false),
                                stay("GB", "2005-01-14", "2020-12-31", false),
                                stay("ME", "2021-01-01", null, false),
                                stay("UA", "2013-03-04", null, true))),
                Deadlines.NONE);
    }

    /** The same, with those last days. */
    public static YearRules theRules(Deadline... deadlines) {
        YearRules bare = theRules();
        return new YearRules(
                bare.year(),
                bare.credits(),
                bare.plausibleDays(),
                bare.countries(),
                Deadlines.of(List.of(deadlines)));
    }

    /** A last day of all centres in this year. */
    public static Deadline until(String lastDay, Deadline.What what, Deadline.Lateness lateness) {
        return new Deadline(new Deadline.Key(YEAR, what, Optional.empty()), day(lastDay), lateness);
    }

    private static Countries.Stay stay(String country, String from, String until, boolean plus) {
        return new Countries.Stay(
                country, day(from), Optional.ofNullable(until).map(LocalDate::parse), plus);
    }
}
