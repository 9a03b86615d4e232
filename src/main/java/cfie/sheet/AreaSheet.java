package cfie.sheet;

import cfie.domain.Areas;
import cfie.value.Cfie;
import cfie.value.OneLine;
import cfie.value.Province;
import java.util.List;
import java.util.Optional;

/** The municipalities that belong to another centre than the one of their province's capital. */
public final class AreaSheet extends Sheet<Areas.Municipality, Areas.Served> {
    private static final Column<Province> PROVINCE =
            Column.required("province", Province::parse, "provincia");
    private static final Column<String> MUNICIPALITY =
            Column.required("municipality", OneLine::name, "municipio");
    private static final Column<Cfie> CFIE = Column.required("cfie", Cfie::parse);

    public AreaSheet() {
        super(List.of(PROVINCE, MUNICIPALITY, CFIE));
    }

    @Override
    Areas.Municipality key(Cells cells) {
        return Areas.Municipality.of(cells.value(PROVINCE), cells.value(MUNICIPALITY));
    }

    @Override
    Areas.Served read(Cells cells, Optional<Areas.Served> held) {
        return new Areas.Served(key(cells), cells.value(CFIE));
    }

    @Override
    public List<String> write(Areas.Served one) {
        return List.of(
                one.municipality().province().title(),
                one.municipality().folded(),
                one.cfie().slug());
    }
}
