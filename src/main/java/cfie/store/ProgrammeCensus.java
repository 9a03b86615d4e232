package cfie.store;

import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;
import static cfie.store.schema.tables.Mobility.MOBILITY;
import static cfie.store.schema.tables.Project.PROJECT;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;

import cfie.domain.figures.Measure;
import cfie.domain.programme.LabelLevel;
import cfie.domain.programme.LabelOutcome;
import cfie.value.AcademicYear;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * The rows from which what there is around the credits is counted, of the projects of a year: each
 * kind with one query, by project, and never all at once.
 */
public final class ProgrammeCensus {
    private static final Field<Integer> MOBILITIES =
            DSL.field(
                            DSL.selectCount()
                                    .from(MOBILITY)
                                    .where(MOBILITY.PROJECT.eq(ERASMUS_LINK.PROJECT))
                                    .and(MOBILITY.NUMBER.eq(ERASMUS_LINK.NUMBER)))
                    .as("mobilities");

    private final DSLContext sql;

    ProgrammeCensus(DSLContext sql) {
        this.sql = sql;
    }

    /** Something of a project, and what it adds to which figures. */
    public record Item(Census.Work work, Map<Measure, BigDecimal> amounts) {}

    /** Applications for quality labels, and what came of them. */
    public void labels(AcademicYear year, boolean withCountries, Consumer<Item> visitor) {
        var label = QUALITY_LABEL;
        try (var rows =
                sql.select(label.NIF, label.LABEL, label.ATTEMPT, label.APPLIED_ON, label.OUTCOME)
                        .select(PROJECT.CODE, PROJECT.SCHOOL, PROJECT.KIND, PROJECT.DURATION)
                        .select(Census.countries(PROJECT.CODE, withCountries))
                        .from(PROJECT)
                        .join(label)
                        .on(label.PROJECT.eq(PROJECT.CODE))
                        .where(PROJECT.ACADEMIC_YEAR.eq(year))
                        .orderBy(PROJECT.CODE, label.NIF, label.LABEL, label.ATTEMPT)
                        .fetchSize(Census.SLICE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(label(row)));
        }
    }

    private static Item label(Record row) {
        var label = QUALITY_LABEL;
        Map<Measure, BigDecimal> amounts = new EnumMap<>(Measure.class);
        if (row.get(label.APPLIED_ON) != null) {
            amounts.put(Measure.LABEL_APPLICATIONS, BigDecimal.ONE);
        }
        if (row.get(label.OUTCOME) == LabelOutcome.AWARDED) {
            boolean isNational = row.get(label.LABEL) == LabelLevel.NATIONAL;
            amounts.put(
                    isNational ? Measure.NATIONAL_LABELS : Measure.EUROPEAN_LABELS, BigDecimal.ONE);
        }
        return new Item(Census.work(row, PROJECT, PROJECT.CODE), amounts);
    }

    /** Links to Erasmus+ actions, each with how many mobilities it has. */
    public void links(AcademicYear year, boolean withCountries, Consumer<Item> visitor) {
        try (var rows =
                sql.select(ERASMUS_LINK.NUMBER, MOBILITIES)
                        .select(PROJECT.CODE, PROJECT.SCHOOL, PROJECT.KIND, PROJECT.DURATION)
                        .select(Census.countries(PROJECT.CODE, withCountries))
                        .from(PROJECT)
                        .join(ERASMUS_LINK)
                        .on(ERASMUS_LINK.PROJECT.eq(PROJECT.CODE))
                        .where(PROJECT.ACADEMIC_YEAR.eq(year))
                        .orderBy(PROJECT.CODE, ERASMUS_LINK.NUMBER)
                        .fetchSize(Census.SLICE)
                        .fetchLazy()) {
            rows.forEach(row -> visitor.accept(link(row)));
        }
    }

    private static Item link(Record row) {
        return new Item(
                Census.work(row, PROJECT, PROJECT.CODE),
                Map.of(
                        Measure.ERASMUS_LINKS,
                        BigDecimal.ONE,
                        Measure.MOBILITIES,
                        BigDecimal.valueOf(row.get(MOBILITIES))));
    }
}
