package cfie.domain.programme;

import cfie.value.Worded;

/** The two quality labels (R20): the European one distinguishes work that has the national one. */
public enum LabelLevel implements Worded {
    NATIONAL,
    EUROPEAN
}
