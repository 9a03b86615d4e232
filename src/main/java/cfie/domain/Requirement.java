package cfie.domain;

import cfie.value.Partner;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a participation must meet to be credited. Every unmet one is told, in this order. */
public enum Requirement {
    /** What the office recorded as withdrawn is not carried on; told only where it is unmet. */
    NOT_WITHDRAWN((one, rules) -> one.dossier().withdrawal().isEmpty()),

    /** Source: R7, teachers are credited; told only where it is unmet. */
    REGISTERED_AS_TEACHER((one, rules) -> one.isOfTeacher()),

    /** Source: R2 and R3, no answer is no consent; the last answer by its date counts. */
    REGISTRATION_CONSENTED((one, rules) -> one.isConsented()),

    /** Source: R7; only unknown funding may be settled by a person. */
    SCHOOL_PUBLICLY_FUNDED(
            (one, rules) -> one.dossier().publiclyFunded().orElse(false),
            (dossier, rules) -> dossier.publiclyFunded().isEmpty(),
            Optional.empty(),
            Requirement::school),

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
    PARTNER_ABROAD((one, rules) -> hasPartnerAbroad(one.dossier(), rules), Requirement::countries),

    /** Source: reading 13, the declared duration against the dates. */
    DURATION_PLAUSIBLE((one, rules) -> lastsPlausibly(one.dossier(), rules), Requirement::length),

    /** Source: R9, the three documents. */
    PROJECT_SUBMITTED(ReportType.PROJECT),

    /** Source: R9, the three documents. */
    FOLLOW_UP_SUBMITTED(ReportType.FOLLOW_UP),

    /** Source: R9, the three documents. */
    FINAL_SUBMITTED(ReportType.FINAL),

    /**
     * Source: R10; an individual evaluation overrides that of all. R10, R11 and reading 2: credits
     * that the rule of the year does not know are no evaluation of it.
     */
    EVALUATED(
            (one, rules) ->
                    one.evaluation()
                            .filter(found -> found.isWithin(duration(one), rules.credits()))
                            .isPresent()),

    /** Source: R10 and reading 4; a short project needs it too. */
    EVALUATED_POSITIVELY(
            (one, rules) -> one.evaluation().filter(Evaluation::isPositive).isPresent());

    private final BiPredicate<Participation, YearRules> check;
    private final BiPredicate<Dossier, YearRules> decidable;
    private final Optional<ReportType> document;
    private final Function<Dossier, Optional<String>> matter;

    Requirement(BiPredicate<Participation, YearRules> check) {
        this(check, (dossier, rules) -> false);
    }

    Requirement(
            BiPredicate<Participation, YearRules> check,
            BiPredicate<Dossier, YearRules> decidable) {
        this(check, decidable, Optional.empty(), dossier -> Optional.empty());
    }

    /** A person may settle it for whatever the matter is. */
    Requirement(
            BiPredicate<Participation, YearRules> check,
            Function<Dossier, Optional<String>> matter) {
        this(check, (dossier, rules) -> true, Optional.empty(), matter);
    }

    /** A document is to be handed in; one that came too late is a person's to excuse. */
    Requirement(ReportType document) {
        this(
                (one, rules) ->
                        one.dossier().reports().containsKey(document)
                                && !isTooLate(one.dossier(), rules, document),
                (dossier, rules) -> isTooLate(dossier, rules, document),
                Optional.of(document),
                dossier ->
                        Optional.ofNullable(dossier.reports().get(document))
                                .map(LocalDate::toString));
    }

    Requirement(
            BiPredicate<Participation, YearRules> check,
            BiPredicate<Dossier, YearRules> decidable,
            Optional<ReportType> document,
            Function<Dossier, Optional<String>> matter) {
        this.check = check;
        this.decidable = decidable;
        this.document = document;
        this.matter = matter;
    }

    /** That a document is handed in. */
    public static Requirement of(ReportType document) {
        return valueOf(document.name() + "_SUBMITTED");
    }

    /** The document that it asks for, if it asks for one. */
    public Optional<ReportType> document() {
        return document;
    }

    /** Whether it is told only where it is unmet, since hardly anybody ever fails to meet it. */
    public boolean isTacit() {
        return this == NOT_WITHDRAWN || this == REGISTERED_AS_TEACHER;
    }

    public boolean isMetBy(Participation participation, YearRules rules) {
        return isMetWithoutDecision(participation, rules)
                || isDecidedIn(participation.dossier(), rules);
    }

    public boolean isMetWithoutDecision(Participation participation, YearRules rules) {
        return check.test(participation, rules);
    }

    /** Whether a person may settle it, with a reason, for this project. */
    public boolean isDecidableIn(Dossier dossier, YearRules rules) {
        return decidable.test(dossier, rules);
    }

    private boolean isDecidedIn(Dossier dossier, YearRules rules) {
        return decidable.test(dossier, rules) && decisionIn(dossier).isPresent();
    }

    /** The decision about it that counts: made about what still stands. */
    public Optional<Decision> decisionIn(Dossier dossier) {
        return Optional.ofNullable(dossier.decisions().get(this))
                .filter(one -> one.isAbout(dossier));
    }

    /**
     * What a decision about it is made on: the school in its year, the countries and the first day,
     * the length, the day of the document.
     */
    Optional<String> matterIn(Dossier dossier) {
        return matter.apply(dossier);
    }

    private static Optional<String> school(Dossier dossier) {
        return Optional.of(dossier.project().school() + "|" + dossier.project().year());
    }

    private static Optional<String> countries(Dossier dossier) {
        return Optional.of(
                dossier.project().partners().stream()
                        .map(Partner::country)
                        .distinct()
                        .sorted()
                        .collect(
                                Collectors.joining(
                                        "|",
                                        dossier.project().activity().days().first() + "|",
                                        "")));
    }

    private static Optional<String> length(Dossier dossier) {
        Project.Activity activity = dossier.project().activity();
        return Optional.of(activity.duration().name() + "|" + activity.days().count());
    }

    /** Whether a document came after a day that blocks. */
    private static boolean isTooLate(Dossier dossier, YearRules rules, ReportType document) {
        Due due = rules.deadlines().due(dossier, Deadline.What.of(document));
        return Optional.ofNullable(dossier.reports().get(document))
                .filter(due::isMissedOn)
                .filter(late -> due.blocks())
                .isPresent();
    }

    private static ProjectDuration duration(Participation one) {
        return one.dossier().project().activity().duration();
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
