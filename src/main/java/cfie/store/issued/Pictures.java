package cfie.store.issued;

import static cfie.store.schema.tables.Picture.PICTURE;

import cfie.domain.issued.Insignia;
import cfie.domain.issued.Picture;
import cfie.store.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The pictures of the office by their hash, each once: what was issued with one keeps it. */
final class Pictures {
    private static final Columns<Picture> COLUMNS =
            Columns.<Picture>of(PICTURE, 1)
                    .with(PICTURE.SHA256, Picture::sha256)
                    .with(PICTURE.WIDTH, Picture::width)
                    .with(PICTURE.HEIGHT, Picture::height)
                    .with(PICTURE.PACKED, Picture::packed);

    private final DSLContext sql;
    private final Map<String, Picture> known = new HashMap<>();

    Pictures(DSLContext sql) {
        this.sql = sql;
    }

    static Optional<String> hash(Optional<Picture> picture) {
        return picture.map(Picture::sha256);
    }

    /** Of a row that names them or has nulls. */
    Insignia of(String logo, String signature) {
        return new Insignia(
                Optional.ofNullable(logo).map(this::found),
                Optional.ofNullable(signature).map(this::found));
    }

    /** Writes those that are not held yet. */
    void keep(Insignia insignia) {
        insignia.all()
                .distinct()
                .filter(one -> !sql.fetchExists(PICTURE, PICTURE.SHA256.eq(one.sha256())))
                .forEach(one -> COLUMNS.insert(sql, List.of(one)));
    }

    private Picture found(String hash) {
        return known.computeIfAbsent(
                hash,
                wanted ->
                        sql.selectFrom(PICTURE)
                                .where(PICTURE.SHA256.eq(wanted))
                                .fetchSingle(
                                        row ->
                                                new Picture(
                                                        row.getSha256(),
                                                        row.getWidth(),
                                                        row.getHeight(),
                                                        row.getPacked())));
    }
}
