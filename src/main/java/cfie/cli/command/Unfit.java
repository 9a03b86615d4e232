package cfie.cli.command;

import cfie.cli.setting.Said;
import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;

/** What a setting says is nothing that its option could mean. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Said said;
    private final transient Failure flaw;

    Unfit(Said said, Failure flaw) {
        super(flaw.getMessage(), null, false, false);
        this.said = said;
        this.flaw = flaw;
    }

    /** Where the option says nothing of why. */
    Unfit(Said said, Exception malformed) {
        this(said, new InvalidValue(Flaw.SETTING_VALUE, OneLine.shown(said.shown())));
    }

    public Said said() {
        return said;
    }

    public Failure flaw() {
        return flaw;
    }
}
