package cfie.cli.command;

import cfie.store.Lookalikes;
import cfie.store.Register;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.Unavailable;

/** A command that works with the register open. */
public abstract class Verb extends Command {
    /** Stops if the register does not know the teacher. */
    protected static void checkKnown(Register register, Nif nif) {
        if (register.registrations().find(nif).isEmpty()) {
            throw new Refusal(Refusal.Reason.TEACHER_UNKNOWN, nif);
        }
    }

    /** Does its work with the register open. */
    protected abstract Exit run(Register register);

    /** To read only, unless the verb says otherwise. */
    protected Register opened(Office office) {
        return office.read();
    }

    /** Whoever leaves files says so. */
    @Override
    public boolean isUndoable() {
        return true;
    }

    @Override
    public Integer call() {
        Office office = office();
        root().detail("detail.register", office.address());
        try (Register register = opened(office)) {
            return helped(register);
        }
    }

    /** Tells who may have been meant by a word that is no key, if the register can be asked. */
    public final void suggestFor(InvalidValue flaw) {
        try (Register register = office().unwaited().read()) {
            root().suggest(register.lookalikes().of(flaw));
        } catch (InvalidValue | Unavailable closed) {
            root().suggest(Lookalikes.Found.NOTHING);
        }
    }

    /** Where a key is unknown, or is none, what may have been meant is told too. */
    private Integer helped(Register register) {
        try {
            return run(register).code();
        } catch (Refusal | InvalidValue stop) {
            root().suggest(register.lookalikes().of(stop));
            throw stop;
        } catch (ProblemsFound found) {
            if (found.problems().get(0).failure() instanceof Refusal refusal) {
                root().suggest(register.lookalikes().of(refusal));
            }
            throw found;
        }
    }
}
