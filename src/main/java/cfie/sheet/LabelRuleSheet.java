package cfie.sheet;

import cfie.domain.Dated;
import cfie.domain.programme.LabelLimits;
import cfie.domain.programme.SchoolCall;
import cfie.value.AcademicYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How late, for how many projects and how often a quality label is applied for, and its points. */
public final class LabelRuleSheet extends Sheet<Dated.Key, Dated<LabelLimits>> {
    private static final Column<AcademicYear> SINCE =
            Column.required("since", AcademicYear::parse, "desde", "curso");
    private static final Column<Integer> YEARS_AFTER =
            Column.required("years_after", Form.number(SchoolCall.Asked::figure), "cursos_despues");
    private static final Column<Integer> PROJECTS =
            Column.required("projects", Form.number(SchoolCall.Asked::figure), "proyectos");
    private static final Column<Integer> APPLICATIONS =
            Column.required("applications", Form.number(SchoolCall.Asked::figure), "solicitudes");
    private static final Column<BigDecimal> POINTS =
            Column.required("points", Form.number(LabelLimits::points), "puntos");

    public LabelRuleSheet() {
        super(List.of(SINCE, YEARS_AFTER, PROJECTS, APPLICATIONS, POINTS));
    }

    @Override
    Dated.Key key(Cells cells) {
        return Dated.Key.of(cells.value(SINCE));
    }

    @Override
    Dated<LabelLimits> read(Cells cells, Optional<Dated<LabelLimits>> held) {
        return new Dated<>(
                key(cells),
                new LabelLimits(
                        cells.value(YEARS_AFTER),
                        cells.value(PROJECTS),
                        cells.value(APPLICATIONS),
                        cells.value(POINTS)));
    }

    @Override
    public List<String> write(Dated<LabelLimits> one) {
        return List.of(
                one.key().since().text(),
                Integer.toString(one.rule().yearsAfter()),
                Integer.toString(one.rule().projects()),
                Integer.toString(one.rule().applications()),
                one.rule().points().stripTrailingZeros().toPlainString());
    }
}
