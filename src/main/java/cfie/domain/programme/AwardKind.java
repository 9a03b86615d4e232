package cfie.domain.programme;

import cfie.value.Worded;

/** The recognitions beside credits and labels (R20); any other one says its name. */
public enum AwardKind implements Worded {
    PROJECT_OF_THE_MONTH,
    NATIONAL_PRIZE,
    EUROPEAN_PRIZE,
    COMMUNITY,
    CAREER,
    ERASMUS_QUALITY,
    EITA,
    OTHER
}
