package cfie.store.programme;

import static cfie.store.schema.tables.Accreditation.ACCREDITATION;
import static cfie.store.schema.tables.Award.AWARD;
import static cfie.store.schema.tables.ErasmusLink.ERASMUS_LINK;
import static cfie.store.schema.tables.Mobility.MOBILITY;
import static cfie.store.schema.tables.PartnerCard.PARTNER_CARD;
import static cfie.store.schema.tables.QualityLabel.QUALITY_LABEL;
import static cfie.store.schema.tables.SchoolCall.SCHOOL_CALL;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Record;
import org.jooq.Table;

/** Rows of the programme read as what they are. */
public final class ProgrammeRows {
    private static final Map<Table<?>, Consumer<Record>> READERS = new HashMap<>();

    static {
        READERS.put(PARTNER_CARD, row -> PartnerCardRows.card(row.into(PARTNER_CARD)));
        READERS.put(AWARD, row -> Awards.award(row.into(AWARD)));
        READERS.put(SCHOOL_CALL, row -> SchoolCalls.call(row.into(SCHOOL_CALL)));
        READERS.put(ACCREDITATION, row -> Accreditations.accreditation(row.into(ACCREDITATION)));
        READERS.put(ERASMUS_LINK, row -> ErasmusLinks.link(row.into(ERASMUS_LINK)));
        READERS.put(MOBILITY, row -> Mobilities.mobility(row.into(MOBILITY)));
        READERS.put(QUALITY_LABEL, row -> QualityLabels.label(row.into(QUALITY_LABEL)));
    }

    private ProgrammeRows() {}

    /** What reads the rows of each table, and stops where they are no such thing. */
    public static Map<Table<?>, Consumer<Record>> readers() {
        return Map.copyOf(READERS);
    }
}
