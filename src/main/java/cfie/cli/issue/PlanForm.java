package cfie.cli.issue;

import cfie.domain.issued.Acta;
import cfie.sheet.list.ActaSheet;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The members of an object, each with what it has to be; it may have others. */
record PlanForm(Map<String, Predicate<Object>> members) implements Predicate<Object> {
    private static final Predicate<Object> TEXT = String.class::isInstance;
    private static final Predicate<Object> AMOUNT = Number.class::isInstance;
    private static final Predicate<Object> COUNT = Integer.class::isInstance;
    private static final PlanForm ITEM =
            none().with(TEXT, "project", "title", "school_name").with(AMOUNT, "credits", "hours");
    private static final PlanForm CERTIFICATE =
            none().with(read(CertificateNumber::parse), "number")
                    .with(read(Cfie::parse), "cfie")
                    .with(TEXT, "nif", "name", "integrity_code")
                    .with(AMOUNT, "credits", "hours")
                    .with(listOf(ITEM), "items");
    private static final PlanForm ACTA =
            none().with(PlanForm::isActa, "file")
                    .with(
                            listOf(none().with(TEXT, ActaSheet.NAMES.toArray(String[]::new))),
                            "judged");
    private static final PlanForm DECISION =
            none().with(TEXT, "project", "requirement", "by", "reason");

    /** What a plan is, in all its parts. */
    private static final PlanForm PLAN =
            none().with(Plan.FORM::equals, "plan")
                    .with(read(AcademicYear::parse), "year")
                    .with(orNull(read(Cfie::parse)), "cfie")
                    .with(orNull(read(Nif::parse)), "teacher")
                    .with(read(LocalDate::parse), "date")
                    .with(TEXT, "made_by", Plan.HASH)
                    .with(Boolean.class::isInstance, "made_by_account")
                    .with(none().with(COUNT, "judged", "unchanged"), "counts")
                    .with(listOf(CERTIFICATE), "certificates")
                    .with(listOf(ACTA), "actas")
                    .with(listOf(DECISION), "decisions");

    /** Whether it has all that is told of a plan, in texts that each keep to one line. */
    static boolean isPlan(Map<String, Object> content) {
        return PLAN.test(content) && texts(content).allMatch(OneLine::isPrinted);
    }

    private static PlanForm none() {
        return new PlanForm(Map.of());
    }

    private PlanForm with(Predicate<Object> value, String... names) {
        Map<String, Predicate<Object>> all = new LinkedHashMap<>(members);
        Stream.of(names).forEach(name -> all.put(name, value));
        return new PlanForm(all);
    }

    @Override
    public boolean test(Object said) {
        return said instanceof Map<?, ?> object
                && members.entrySet().stream()
                        .allMatch(one -> one.getValue().test(object.get(one.getKey())));
    }

    private static Predicate<Object> listOf(Predicate<Object> each) {
        return said -> said instanceof List<?> things && things.stream().allMatch(each);
    }

    private static Predicate<Object> orNull(Predicate<Object> value) {
        return said -> said == null || value.test(said);
    }

    private static Predicate<Object> read(Function<String, ?> reading) {
        return said -> {
            try {
                return said instanceof String text && reading.apply(text) != null;
            } catch (InvalidValue | DateTimeException malformed) {
                return false;
            }
        };
    }

    private static boolean isActa(Object said) {
        return said instanceof String file && acta(file).isPresent();
    }

    /** The acta that is planned to be in that file, whatever the folder. */
    static Optional<Acta.Key> acta(String file) {
        return Acta.Key.ofFile(file.substring(file.lastIndexOf('/') + 1));
    }

    private static Stream<String> texts(Object said) {
        if (said instanceof Map<?, ?> object) {
            return Stream.concat(texts(object.keySet()), texts(object.values()));
        }
        if (said instanceof Collection<?> things) {
            return things.stream().flatMap(PlanForm::texts);
        }
        return said instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
