package cfie.store.ledger;

import static cfie.store.schema.tables.Setting.SETTING;

import cfie.store.schema.tables.records.SettingRecord;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;

/** The register's own secret, from which integrity codes are made; it travels in its backups. */
public final class Seal {
    public static final String NAME = "integrity_secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final DSLContext sql;

    public Seal(DSLContext sql) {
        this.sql = sql;
    }

    /** Makes the secret, once; whether it was made now. */
    public boolean make() {
        if (isMade()) {
            return false;
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        sql.insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
                .values(NAME, HexFormat.of().formatHex(secret))
                .execute();
        return true;
    }

    /** Only a register that was made to its end has one. */
    public boolean isMade() {
        return sql.fetchExists(SETTING, SETTING.NAME.eq(NAME));
    }

    /** Reads a setting: the secret, who was forgotten and when, or which year is closed. */
    public static void read(SettingRecord row) {
        if (row.getName().equals(NAME)) {
            HexFormat.of().parseHex(row.getContent());
        } else if (row.getName().startsWith(Forgotten.PREFIX)) {
            Forgotten.nif(row);
            LocalDate.parse(row.getContent());
        } else if (row.getName().startsWith(Closings.PREFIX)) {
            Closings.closing(row);
        }
    }

    /** A keyed hash for the code of each text. */
    public Function<String, IntegrityCode> coder() {
        Mac mac = mac();
        return text -> IntegrityCode.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What stands for each NIF once it is forgotten: always the same, and told by nobody else. */
    public Function<Nif, Nif> pseudonyms() {
        Mac mac = mac();
        return nif -> {
            byte[] hash = mac.doFinal(("forgotten " + nif).getBytes(StandardCharsets.UTF_8));
            return Nif.pseudonym(Base64.getUrlEncoder().encodeToString(hash).substring(0, 8));
        };
    }

    private Mac mac() {
        String secret =
                sql.select(SETTING.CONTENT)
                        .from(SETTING)
                        .where(SETTING.NAME.eq(NAME))
                        .fetchSingle(SETTING.CONTENT);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
