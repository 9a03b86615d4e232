package cfie.domain;

import cfie.value.Worded;

/** What the office found when it checked whether a project is suitable (R5). */
public enum Suitability implements Worded {
    SUITABLE,
    UNSUITABLE
}
