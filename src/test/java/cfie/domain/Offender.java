package cfie.domain;

import cfie.domain.erasmus.Phase;
import cfie.domain.programme.QualityLabel;

/** Breaks rules of the house on purpose, so that the rules are seen to notice. */
final class Offender {
    private Offender() {}

    static java.time.LocalDate today() {
        return java.time.LocalDate.now();
    }

    static boolean isWorthMore(QualityLabel label) {
        return label.isPending();
    }

    static boolean isWorthMore(Phase phase) {
        return phase == Phase.END;
    }

    static Class<?> database() {
        return java.sql.Connection.class;
    }
}
