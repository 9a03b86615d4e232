package cfie.sheet;

import cfie.domain.CreditRule;
import cfie.domain.Dated;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import java.util.List;
import java.util.Optional;

/** The cap of a teacher, what a term is worth and the step of an award, from a year on. */
public final class CreditRuleSheet extends Sheet<Dated.Key, Dated<CreditRule>> {
    private static final Column<AcademicYear> SINCE =
            Column.required("since", AcademicYear::parse, "desde", "curso");
    private static final Column<Credits> CAP =
            Column.required("cap", Form.number(Credits::parse), "tope");
    private static final Column<Credits> TERM =
            Column.required("term", Form.number(Credits::parse), "trimestre", "cuatrimestre");
    private static final Column<Credits> STEP =
            Column.required("step", Form.number(Credits::parse), "paso");

    public CreditRuleSheet() {
        super(List.of(SINCE, CAP, TERM, STEP));
    }

    @Override
    Dated.Key key(Cells cells) {
        return Dated.Key.of(cells.value(SINCE));
    }

    @Override
    Dated<CreditRule> read(Cells cells, Optional<Dated<CreditRule>> held) {
        return new Dated<>(
                key(cells), new CreditRule(cells.value(CAP), cells.value(TERM), cells.value(STEP)));
    }

    @Override
    public List<String> write(Dated<CreditRule> one) {
        return List.of(
                one.key().since().text(),
                one.rule().cap().text(),
                one.rule().term().text(),
                one.rule().step().text());
    }
}
