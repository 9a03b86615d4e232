package cfie.domain.programme;

import java.util.function.ToIntFunction;

/** What a school must have to apply for the label. Every unmet one is told, in this order. */
public enum SchoolRequirement {
    /** Only a school that is there can apply. */
    SCHOOL_OPEN(one -> one.isOpen() ? 1 : 0, asked -> 1),

    /** Source: R13, two years or more in eTwinning. */
    YEARS_IN_ETWINNING(SchoolOutlook::years, SchoolCall.Asked::years),

    /** Source: R13, three active teachers or more; each counts once. */
    ACTIVE_TEACHERS(one -> one.history().activeTeachers(), SchoolCall.Asked::activeTeachers),

    /** Source: R13, one National Quality Label or more. */
    NATIONAL_LABELS(one -> one.history().labels(), SchoolCall.Asked::labels);

    private final ToIntFunction<SchoolOutlook> held;
    private final ToIntFunction<SchoolCall.Asked> asked;

    SchoolRequirement(ToIntFunction<SchoolOutlook> held, ToIntFunction<SchoolCall.Asked> asked) {
        this.held = held;
        this.asked = asked;
    }

    /** How much of it the school has. */
    public int held(SchoolOutlook one) {
        return held.applyAsInt(one);
    }

    /** How much of it the call asks for. */
    public int asked(SchoolCall call) {
        return asked.applyAsInt(call.asked());
    }

    public boolean isMetBy(SchoolOutlook one) {
        return held(one) >= asked(one.call());
    }
}
