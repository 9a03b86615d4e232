package cfie.certificate;

import cfie.domain.Outcome;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.value.Credits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why an acta grants what it grants, in short Spanish phrases. */
final class Reasons {
    private static final String NOTHING_LEFT =
            "alcanzado el tope de créditos por docente y curso académico";
    private static final String CUT =
            "reducidos por el tope de créditos por docente y curso académico";

    private static final String REVOKED = "revocado el certificado, con el curso cerrado";

    private static final String OTHER = "evaluado con créditos que la norma del curso no da";

    private Reasons() {}

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case CERTIFIED -> "Certificada";
            case AT_CAP -> "Sin créditos: tope";
            case NOT_ELIGIBLE -> "No certificable";
            case PENDING -> "Pendiente";
        };
    }

    /** All of them, the cap's first; none where everything proposed is granted. */
    static Optional<String> of(Acta.Line line) {
        List<String> reasons = new ArrayList<>();
        if (line.outcome() == Outcome.AT_CAP) {
            reasons.add(NOTHING_LEFT + elsewhere(line));
        } else if (line.isRevoked()) {
            reasons.add(REVOKED);
        } else if (isCut(line)) {
            reasons.add(CUT + elsewhere(line));
        }
        line.unmet().stream().map(unmet -> of(line, unmet)).forEach(reasons::add);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(sentence(reasons));
    }

    private static String elsewhere(Acta.Line line) {
        return line.elsewhere().isNone()
                ? ""
                : ", contando %s de otros organismos"
                        .formatted(Credits.printed(line.elsewhere().amount()));
    }

    private static boolean isCut(Acta.Line line) {
        return line.outcome() != Outcome.NOT_ELIGIBLE
                && line.granted().compareTo(line.proposed()) < 0;
    }

    private static String of(Acta.Line line, Requirement unmet) {
        boolean isOther = unmet == Requirement.EVALUATED && !line.proposed().isNone();
        return isOther ? OTHER : line.late().contains(unmet) ? late(unmet) : of(unmet);
    }

    private static String of(Requirement unmet) {
        return switch (unmet) {
            case NOT_WITHDRAWN -> "proyecto retirado";
            case REGISTERED_AS_TEACHER -> "no consta como docente durante todo el proyecto";
            case REGISTRATION_CONSENTED -> "sin el visto bueno del centro al alta";
            case SCHOOL_PUBLICLY_FUNDED -> "centro no sostenido con fondos públicos";
            case PROJECT_SUITABLE -> "proyecto sin idoneidad comprobada";
            case PROJECT_CONSENTED -> "sin el visto bueno del centro al proyecto";
            case PARTNER_ABROAD -> "sin socio de otro país participante";
            case DURATION_PLAUSIBLE -> "duración que no concuerda con las fechas";
            case PROJECT_SUBMITTED -> "falta el proyecto";
            case FOLLOW_UP_SUBMITTED -> "falta el informe de seguimiento";
            case FINAL_SUBMITTED -> "falta la memoria final";
            case EVALUATED -> "sin evaluar";
            case EVALUATED_POSITIVELY -> "sin evaluación positiva";
        };
    }

    /** Of a document that was handed in, and not in time. */
    private static String late(Requirement document) {
        return switch (document) {
            case PROJECT_SUBMITTED -> "proyecto entregado fuera de plazo";
            case FOLLOW_UP_SUBMITTED -> "informe de seguimiento entregado fuera de plazo";
            case FINAL_SUBMITTED -> "memoria final entregada fuera de plazo";
            default -> of(document);
        };
    }

    private static String sentence(List<String> reasons) {
        String text = String.join("; ", reasons);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
