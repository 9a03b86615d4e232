package cfie.domain.programme;

import cfie.value.Phrased;
import cfie.value.Worded;

/**
 * What an application for the label eTwinning School is made of. Source: R15, the form: the policy
 * on digital safety, what the head declares, and evidence of each of the five values.
 */
public enum Paper implements Worded, Phrased {
    POLICY,
    DECLARATION,
    /** Liderazgo compartido. */
    LEADERSHIP,
    /** Cooperación, intercambio y trabajo en equipo. */
    TEAMWORK,
    /** Alumnado como agente de cambio. */
    STUDENTS,
    /** Modelos para otros centros. */
    MODEL,
    /** Organizaciones educativas inclusivas e innovadoras. */
    INCLUSION;

    /** Whether it is evidence of one of the values. */
    public boolean isOfValue() {
        return this != POLICY && this != DECLARATION;
    }

    @Override
    public String kind() {
        return "paper";
    }
}
