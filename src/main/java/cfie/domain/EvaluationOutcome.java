package cfie.domain;

import cfie.value.Worded;

/** What the evaluator found in the final report. */
public enum EvaluationOutcome implements Worded {
    POSITIVE,
    NEGATIVE
}
