package cfie.value;

/** Whether something is so, as a cell says it. */
public enum YesOrNo implements Worded {
    YES,
    NO
}
