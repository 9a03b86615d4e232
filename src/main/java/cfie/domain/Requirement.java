package cfie.domain;

import cfie.value.Partner;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a participation must meet to be credited. Every unmet one is told, in this order. */
public enum Requirement {
    /** What the office recorded as withdrawn is not carried on; told only where it is unmet. */
    NOT_WITHDRAWN((one, rules) -> one.dossier().withdrawal().isEmpty()),

    /** Source: R7, teachers are credited; told only where it is unmet. */
    REGISTERED_AS_TEACHER((one, rules) -> one.isOfTeacher()),

    /** Source: R3, no answer is no consent; the last answer by its date counts. */
    REGISTRATION_CONSENTED(
            (one, rules) -> one.registration().filter(Consent::isGranted).isPresent()),

    /** Source: R7; only unknown funding may be settled by a person. */
    SCHOOL_PUBLICLY_FUNDED(
            (one, rules) -> one.dossier().school().publiclyFunded().orElse(false),
            dossier -> dossier.school().publiclyFunded().isEmpty()),

    /** Source: R5, the office checks every enrolment. */
    PROJECT_SUITABLE(
            (one, rules) ->
                    one.dossier()
                            .project()
                            .check()
                            .filter(check -> check.found() == Suitability.SUITABLE)
                            .isPresent()),

    /** Source: R5 and R6, a second consent, to this project. */
    PROJECT_CONSENTED(
            (one, rules) -> one.dossier().consent().filter(Consent::isGranted).isPresent()),

    /** Source: R17 and reading 12, a school of another country that takes part at the start. */
    PARTNER_ABROAD((one, rules) -> hasPartnerAbroad(one.dossier(), rules), dossier -> true),

    /** Source: reading 13, the declared duration against the dates. */
    DURATION_PLAUSIBLE((one, rules) -> lastsPlausibly(one.dossier(), rules), dossier -> true),

    /** Source: R9, the three documents. */
    PROJECT_SUBMITTED((one, rules) -> one.dossier().reports().containsKey(ReportType.PROJECT)),

    /** Source: R9, the three documents. */
    FOLLOW_UP_SUBMITTED((one, rules) -> one.dossier().reports().containsKey(ReportType.FOLLOW_UP)),

    /** Source: R9, the three documents. */
    FINAL_SUBMITTED((one, rules) -> one.dossier().reports().containsKey(ReportType.FINAL)),

    /** Source: R10; an individual evaluation overrides that of all. */
    EVALUATED((one, rules) -> one.evaluation().isPresent()),

    /** Source: R10 and reading 4; a short project needs it too. */
    EVALUATED_POSITIVELY(
            (one, rules) -> one.evaluation().filter(Evaluation::isPositive).isPresent());

    private final BiPredicate<Participation, YearRules> check;
    private final Predicate<Dossier> decidable;

    Requirement(BiPredicate<Participation, YearRules> check) {
        this(check, dossier -> false);
    }

    Requirement(BiPredicate<Participation, YearRules> check, Predicate<Dossier> decidable) {
        this.check = check;
        this.decidable = decidable;
    }

    /** Whether it is told only where it is unmet, since hardly anybody ever fails to meet it. */
    public boolean isTacit() {
        return this == NOT_WITHDRAWN || this == REGISTERED_AS_TEACHER;
    }

    public boolean isMetBy(Participation participation, YearRules rules) {
        return check.test(participation, rules) || isDecidedIn(participation.dossier());
    }

    /** Whether a person may settle it, with a reason, for this project. */
    public boolean isDecidableIn(Dossier dossier) {
        return decidable.test(dossier);
    }

    private boolean isDecidedIn(Dossier dossier) {
        return decidable.test(dossier) && dossier.decisions().containsKey(this);
    }

    /** Whether a partner is in another country that takes part when the project starts. */
    public static boolean hasPartnerAbroad(Dossier dossier, YearRules rules) {
        LocalDate start = dossier.project().activity().days().first();
        return dossier.project().partners().stream()
                .map(Partner::country)
                .filter(country -> !country.equals(Countries.OURS))
                .anyMatch(country -> rules.countries().takePart(country, start));
    }

    /** Whether the days fit the declared duration. */
    public static boolean lastsPlausibly(Dossier dossier, YearRules rules) {
        Project.Activity activity = dossier.project().activity();
        return rules.plausibleDays().get(activity.duration()).allows(activity.days().count());
    }
}
