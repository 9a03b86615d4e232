package cfie.sheet;

import cfie.domain.Dated;
import cfie.domain.ProjectDuration;
import cfie.domain.YearRules.DayRange;
import cfie.value.AcademicYear;
import java.util.List;
import java.util.Optional;

/** From how many days to how many a project of each duration is plausible, from a year on. */
public final class DayRuleSheet extends Sheet<Dated.Key, Dated<DayRange>> {
    private static final Column<AcademicYear> SINCE =
            Column.required("since", AcademicYear::parse, "desde", "curso");
    private static final Column<ProjectDuration> DURATION =
            Column.required("duration", Form.choice(ProjectDuration.class), "duracion");
    private static final Column<Integer> LEAST =
            Column.required("least", Form.number(DayRange::days), "minimo");
    private static final Column<Integer> MOST =
            Column.required("most", Form.number(DayRange::days), "maximo");

    public DayRuleSheet() {
        super(List.of(SINCE, DURATION, LEAST, MOST));
    }

    @Override
    Dated.Key key(Cells cells) {
        return new Dated.Key(cells.value(SINCE), Optional.of(cells.value(DURATION)));
    }

    @Override
    Dated<DayRange> read(Cells cells, Optional<Dated<DayRange>> held) {
        return new Dated<>(key(cells), new DayRange(cells.value(LEAST), cells.value(MOST)));
    }

    @Override
    public List<String> write(Dated<DayRange> one) {
        return List.of(
                one.key().since().text(),
                one.key().duration().orElseThrow().word(),
                Integer.toString(one.rule().least()),
                Integer.toString(one.rule().most()));
    }
}
