package cfie.cli.batch;

import cfie.cli.command.HandedDown;
import cfie.cli.command.Host;
import cfie.cli.command.Office;
import cfie.cli.setting.Settings;
import cfie.store.Register;
import cfie.store.SharedRegister;
import cfie.store.engine.Address;
import cfie.value.Unavailable;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Keeps the register open from line to line, and hears what stops one. */
final class KeptOpen implements Host, AutoCloseable {
    private final Office own;
    private final boolean tellsInWords;
    private Optional<SharedRegister> shared = Optional.empty();
    private Optional<Address> place = Optional.empty();
    private boolean isWriting;
    private boolean isTogether;
    private final HandedDown handedDown;
    private boolean isRehearsed;
    private Optional<Map<String, Object>> error = Optional.empty();
    private Optional<RuntimeException> defect = Optional.empty();

    /**
     * @param own the register that the batch was called for
     * @param tellsInWords whether lines tell by themselves what stopped them
     */
    KeptOpen(Office own, boolean tellsInWords) {
        this.own = own;
        this.handedDown = own.command().root().handedDown();
        this.tellsInWords = tellsInWords;
    }

    @Override
    public Register open(Office office) {
        SharedRegister register = fit(office, true);
        return office.command().isUndoable() ? register.lendGathering() : register.lendKeeping();
    }

    /** What leaves for a file is on the disk before. */
    @Override
    public Register read(Office office) {
        SharedRegister register = fit(office, false);
        return office.command().isUndoable() ? register.lend() : register.lendKeeping();
    }

    /** Opened to look until somebody writes; opened again where a command or a server ended it. */
    private SharedRegister fit(Office office, boolean writes) {
        Address wanted = office.address();
        boolean isFit =
                place.filter(wanted::equals).isPresent()
                        && shared.filter(SharedRegister::isOpen).isPresent()
                        && (isWriting || !writes);
        if (!isFit) {
            if (isTogether) {
                throw new Unavailable(Unavailable.Reason.REGISTER_LOST, wanted);
            }
            close();
            shared = Optional.of((wanted.equals(own.address()) ? own : office).shared(writes));
            place = Optional.of(wanted);
            isWriting = writes;
        }
        return shared.orElseThrow();
    }

    /** Whatever lines did in the work is kept if it says so, or else all of it is taken back. */
    boolean together(BooleanSupplier work) {
        SharedRegister register = fit(own, true);
        isTogether = true;
        try {
            return register.together(isWorthIt -> isWorthIt, work::getAsBoolean);
        } finally {
            isTogether = false;
        }
    }

    /** Whether the command goes to the register that all go to. */
    boolean isMeant(Office office) {
        return office.address().equals(own.address());
    }

    HandedDown handedDown() {
        return handedDown;
    }

    @Override
    public Optional<Settings> settings() {
        return Optional.of(handedDown.settings());
    }

    @Override
    public void hearsRehearsal() {
        isRehearsed = true;
    }

    /** Whether the last line took back by itself what it did. */
    boolean isRehearsed() {
        return isRehearsed;
    }

    /** What the lines did until now is on the disk. */
    void keep() {
        if (!isTogether) {
            shared.ifPresent(SharedRegister::keep);
        }
    }

    @Override
    public boolean isAlone() {
        return false;
    }

    @Override
    public boolean isInterrupted() {
        return own.command().root().host().isInterrupted();
    }

    @Override
    public void callIn() {
        close();
    }

    @Override
    public boolean hears(Map<String, Object> said) {
        error = Optional.of(said);
        return !tellsInWords;
    }

    /** Work that others got in the way of begins anew, and not only its last line. */
    @Override
    public void hears(RuntimeException unforeseen) {
        defect = Optional.of(unforeseen).filter(any -> isTogether);
    }

    void forget() {
        error = Optional.empty();
        defect = Optional.empty();
        isRehearsed = false;
    }

    Optional<Map<String, Object>> error() {
        return error;
    }

    void checkForeseen() {
        if (defect.isPresent()) {
            throw defect.get();
        }
    }

    @Override
    public void close() {
        try {
            keep();
        } finally {
            shared.ifPresent(SharedRegister::close);
            shared = Optional.empty();
        }
    }
}
