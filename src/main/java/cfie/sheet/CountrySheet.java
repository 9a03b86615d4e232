package cfie.sheet;

import cfie.domain.Countries.Stay;
import cfie.value.Days;
import cfie.value.Partner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The countries of eTwinning: from when until when, and whether as a neighbour (eTwinning Plus).
 */
public final class CountrySheet extends Sheet<Stay.Key, Stay> {
    private static final Column<String> COUNTRY =
            Column.required("country", Partner::country, "pais");
    private static final Column<LocalDate> SINCE = Column.required("since", Days::parse, "desde");
    private static final Column<LocalDate> UNTIL = Column.optional("until", Days::parse, "hasta");
    private static final Column<Boolean> PLUS = Column.optional("plus", Form.YES_OR_NO);

    public CountrySheet() {
        super(List.of(COUNTRY, SINCE, UNTIL, PLUS));
    }

    @Override
    Stay.Key key(Cells cells) {
        return new Stay.Key(cells.value(COUNTRY), cells.value(SINCE));
    }

    @Override
    Stay read(Cells cells, Optional<Stay> held) {
        return new Stay(
                cells.value(COUNTRY),
                cells.value(SINCE),
                cells.find(UNTIL).or(() -> held.flatMap(Stay::until)),
                cells.find(PLUS).or(() -> held.map(Stay::plus)).orElse(false));
    }

    @Override
    public List<String> write(Stay stay) {
        return List.of(
                stay.country(),
                stay.from().toString(),
                stay.until().map(LocalDate::toString).orElse(""),
                stay.plus() ? "yes" : "no");
    }
}
