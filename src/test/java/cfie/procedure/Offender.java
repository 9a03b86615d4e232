package cfie.procedure;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static Class<?> sql() {
        return org.jooq.DSLContext.class;
    }

    static Class<?> mail() {
        return jakarta.mail.Message.class;
    }

    static Class<?> room() {
        return cfie.procedure.kept.StillOpen.class;
    }

    static Class<?> xml() {
        return javax.xml.stream.XMLStreamReader.class;
    }

    static Class<?> driver() {
        return org.postgresql.Driver.class;
    }

    static Class<?> door() {
        return cfie.store.engine.Door.class;
    }
}
