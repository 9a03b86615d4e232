package cfie.sheet;

import cfie.domain.Areas;
import cfie.value.Cfie;
import cfie.value.Days;
import cfie.value.OneLine;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The municipalities that belong to another centre than the one of their province's capital. */
public final class AreaSheet extends Sheet<Areas.Key, Areas.Served> {
    private static final Column<Province> PROVINCE =
            Column.required("province", Province::parse, "provincia");
    private static final Column<String> MUNICIPALITY =
            Column.required("municipality", OneLine::name, "municipio");
    private static final Column<Cfie> CFIE = Column.required("cfie", Cfie::parse);
    private static final Column<LocalDate> SINCE =
            Column.optional("since", Days::parse, "desde", "fecha");

    public AreaSheet() {
        super(List.of(PROVINCE, MUNICIPALITY, CFIE, SINCE));
    }

    @Override
    Areas.Key key(Cells cells) {
        return new Areas.Key(
                Areas.Municipality.of(cells.value(PROVINCE), cells.value(MUNICIPALITY)),
                cells.find(SINCE).orElse(Days.ALWAYS));
    }

    @Override
    Areas.Served read(Cells cells, Optional<Areas.Served> held) {
        return new Areas.Served(key(cells), cells.value(CFIE));
    }

    @Override
    public List<String> write(Areas.Served one) {
        return List.of(
                one.key().municipality().province().title(),
                one.key().municipality().folded(),
                one.cfie().slug(),
                one.key().day());
    }
}
