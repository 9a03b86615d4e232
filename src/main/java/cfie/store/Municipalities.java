package cfie.store;

import static cfie.store.schema.tables.Area.AREA;

import cfie.domain.Areas;
import cfie.value.Cfie;
import cfie.value.Province;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** The municipalities that belong to another centre than the one of their province's capital. */
public final class Municipalities {
    private final DSLContext sql;

    Municipalities(DSLContext sql) {
        this.sql = sql;
    }

    public Areas areas() {
        Map<Areas.Municipality, Cfie> municipalities = new HashMap<>();
        sql.selectFrom(AREA)
                .forEach(
                        row ->
                                municipalities.put(
                                        new Areas.Municipality(
                                                Province.ofCode(row.getProvince()),
                                                row.getMunicipality()),
                                        row.getCfie()));
        return new Areas(municipalities);
    }

    /** Puts a municipality into the centre's area, and out of any other's. */
    public void claim(Areas.Municipality municipality, Cfie cfie) {
        sql.deleteFrom(AREA)
                .where(AREA.PROVINCE.eq(municipality.province().code()))
                .and(AREA.MUNICIPALITY.eq(municipality.folded()))
                .execute();
        sql.insertInto(AREA, AREA.PROVINCE, AREA.MUNICIPALITY, AREA.CFIE)
                .values(municipality.province().code(), municipality.folded(), cfie)
                .execute();
    }
}
