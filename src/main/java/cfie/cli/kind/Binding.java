package cfie.cli.kind;

import cfie.domain.Consent;
import cfie.domain.School;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Shelf;
import cfie.domain.letter.Letter;
import cfie.domain.partner.PartnerCard;
import cfie.procedure.Mode;
import cfie.procedure.intake.Intake;
import cfie.procedure.intake.Kinds;
import cfie.procedure.intake.LabelRules;
import cfie.sheet.AreaSheet;
import cfie.sheet.BodySheet;
import cfie.sheet.ConsentSheet;
import cfie.sheet.CountrySheet;
import cfie.sheet.CreditRuleSheet;
import cfie.sheet.DayRuleSheet;
import cfie.sheet.DeadlineSheet;
import cfie.sheet.ErasmusLinkSheet;
import cfie.sheet.ErasmusStepSheet;
import cfie.sheet.EvaluationSheet;
import cfie.sheet.ExternalCreditsSheet;
import cfie.sheet.LabelRuleSheet;
import cfie.sheet.MobilitySheet;
import cfie.sheet.PartnerSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.ReportSheet;
import cfie.sheet.SchoolCallSheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.Sheet;
import cfie.sheet.StaffSheet;
import cfie.sheet.TeacherSheet;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.PartnerCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where the sheet, the shelf and the door of one kind meet.
 *
 * @param reading the sheet as rows are read with it, by what the register knows
 */
public record Binding<K extends Comparable<K>, R>(
        Sheet<K, R> sheet,
        Function<Register, Sheet<K, R>> reading,
        Function<Register, Shelf<K, R>> shelf,
        Door<K, R> door) {
    Binding(Sheet<K, R> sheet, Function<Register, Shelf<K, R>> shelf, Door<K, R> door) {
        this(sheet, register -> sheet, shelf, door);
    }

    /** A letter says of what an answer is. */
    public static Sheet<Consent.Key, Consent> answers(Register register) {
        return new ConsentSheet(reference -> subject(register, reference));
    }

    /** The registration or the project that a letter is about. */
    public static Optional<Consent.Subject> subject(Register register, String reference) {
        return Optional.ofNullable(register.letters().held(List.of(reference)).get(reference))
                .flatMap(Letter::subject);
    }

    /** Makes the intake of the kind. */
    public interface Door<K extends Comparable<K>, R> {
        Intake<K, R> open(Kinds kinds, Mode mode, Intake.Listener<K, R> listener);
    }

    static Binding<SchoolCode, School> schools(LocalDate today) {
        return schools(new SchoolSheet(AcademicYear.of(today)));
    }

    /** Of a list that names all schools there are: no newer one may be in the register. */
    public static Binding<SchoolCode, School> allSchools(LocalDate today) {
        return schools(new SchoolSheet(AcademicYear.of(today), true));
    }

    private static Binding<SchoolCode, School> schools(SchoolSheet sheet) {
        return new Binding<>(sheet, Register::schools, Kinds::schools);
    }

    private static Binding<PartnerCode, PartnerCard> partners(LocalDate day) {
        return new Binding<>(
                new PartnerSheet(day),
                register -> new PartnerSheet(day, register.partnerCards()::codeOf),
                Register::partnerCards,
                Kinds::partners);
    }

    /** The kind's binding; certificates and actas are issued and have none. */
    public static Optional<Binding<?, ?>> of(Kind kind, LocalDate day) {
        return switch (kind) {
            case SCHOOLS -> Optional.of(schools(day));
            case TEACHERS -> bound(new TeacherSheet(day), Register::registrations, Kinds::teachers);
            case CONSENTS ->
                    Optional.of(
                            new Binding<>(
                                    new ConsentSheet(),
                                    Binding::answers,
                                    Register::consents,
                                    Kinds::consents));
            case PROJECTS -> bound(new ProjectSheet(day), Register::projects, Kinds::projects);
            case REPORTS -> bound(new ReportSheet(), Register::reports, Kinds::reports);
            case EVALUATIONS ->
                    bound(new EvaluationSheet(), Register::evaluations, Kinds::evaluations);
            case EXTERNAL_CREDITS ->
                    bound(
                            new ExternalCreditsSheet(),
                            Register::externalCredits,
                            Kinds::externalCredits);
            case SCHOOL_CALLS ->
                    bound(new SchoolCallSheet(), Register::schoolCalls, Kinds::schoolCalls);
            case DEADLINES -> bound(new DeadlineSheet(), Register::calendars, Kinds::deadlines);
            case ERASMUS_LINKS ->
                    bound(new ErasmusLinkSheet(day), Register::erasmusLinks, Kinds::erasmusLinks);
            case MOBILITIES -> bound(new MobilitySheet(), Register::mobilities, Kinds::mobilities);
            case ERASMUS_STEPS ->
                    bound(new ErasmusStepSheet(day), Register::erasmusSteps, Kinds::erasmusSteps);
            case BODIES -> bound(new BodySheet(), Register::institutions, Kinds::bodies);
            case STAFF -> bound(new StaffSheet(day), Register::staff, Kinds::staff);
            case AREAS -> bound(new AreaSheet(), Register::municipalities, Kinds::areas);
            case PARTNERS -> Optional.of(partners(day));
            case COUNTRIES -> bound(new CountrySheet(), Register::countryStays, Kinds::countries);
            case CREDIT_RULES ->
                    bound(new CreditRuleSheet(), one -> one.rules().credits(), Kinds::creditRules);
            case DAY_RULES -> bound(new DayRuleSheet(), one -> one.rules().days(), Kinds::dayRules);
            case LABEL_RULES ->
                    bound(new LabelRuleSheet(), one -> one.rules().labels(), LabelRules::intake);
            case CERTIFICATES, ACTA, QUALITY_LABELS, AWARDS, SCHOOL_LABELS, LETTERS ->
                    Optional.empty();
        };
    }

    private static <K extends Comparable<K>, R> Optional<Binding<?, ?>> bound(
            Sheet<K, R> sheet, Function<Register, Shelf<K, R>> shelf, Door<K, R> door) {
        return Optional.of(new Binding<>(sheet, shelf, door));
    }

    /** The binding of a kind that can be imported; of any other it is said that it cannot. */
    public static Binding<?, ?> imported(Kind kind, LocalDate today) {
        return of(kind, today)
                .orElseThrow(() -> new InvalidValue(Flaw.OPTION_UNUSABLE, "KIND", kind.word()));
    }

    /** Shows each selected thing as cells. */
    void each(Register register, Selection selection, Consumer<List<String>> visitor) {
        shelf.apply(register).each(selection, thing -> visitor.accept(sheet.write(thing)));
    }
}
