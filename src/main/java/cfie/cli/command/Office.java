package cfie.cli.command;

import cfie.archive.Archive;
import cfie.store.Register;
import cfie.store.SharedRegister;
import cfie.store.engine.Address;
import cfie.store.engine.FileAddress;
import cfie.store.engine.Visit;
import cfie.store.engine.WarmUp;
import cfie.store.whole.Contents;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Finds the register and opens it; the only class of the command line that does. */
public record Office(Optional<String> said, Keys keys, Visit visit, Command command) {
    /** Begins to make ready what opening will need. */
    public static void expect(boolean queries) {
        WarmUp.begin(queries);
    }

    /** Whoever goes to it so does not wait where somebody else has it. */
    Office unwaited() {
        return new Office(said, keys, visit.unwaited(), command);
    }

    public Register open() {
        return host().open(this);
    }

    public Register read() {
        return host().read(this);
    }

    /** Opens it for the command alone. */
    Register opened() {
        return Register.open(address(), visit);
    }

    /** Opens it for the command alone, to look things up. */
    Register looked() {
        return Register.read(address(), visit);
    }

    /** Opens it for this command and for others. */
    public SharedRegister shared(boolean isWriting) {
        return (isWriting ? opened() : looked()).shared();
    }

    private Host host() {
        return command.root().host();
    }

    /** Alone with the register, which nobody has open meanwhile. */
    private Address alone() {
        host().callIn();
        return address();
    }

    /**
     * Which megabytes of a file changed since the last program that wrote to it, as far as known.
     */
    public List<Integer> changed() {
        return Register.changed(alone()).orElse(List.of());
    }

    /** Takes a file that changed as it is. */
    public void acceptChanges() {
        Register.acceptChanges(alone());
    }

    /**
     * Creates the register or brings it up to date; whether it was created.
     *
     * @param beforeUpgrade is shown what an older one holds before anything changes
     */
    public boolean create(Consumer<Contents> beforeUpgrade) {
        return Register.create(alone(), visit, beforeUpgrade);
    }

    /** Makes the register of an archive. */
    public void restore(Archive archive, LongConsumer progress) {
        Register.restore(alone(), visit, archive, progress);
    }

    /** Does the same elsewhere, and throws it away. */
    public void rehearse(Archive archive, LongConsumer progress) {
        Register.rehearse(alone(), archive, progress);
    }

    /**
     * Where copies go that the tool makes by itself: beside a file, or among the user's own data.
     */
    public Path backups() {
        if (address() instanceof FileAddress file) {
            return file.path().resolveSibling(file.path().getFileName() + "-backups");
        }
        return Path.of(keys.surroundings().dataFolder(), "cfie", "backups", address().name());
    }

    public boolean isEnciphered() {
        return address() instanceof FileAddress file && file.key().isPresent();
    }

    /** Where the register is if nobody says. */
    public String usual() {
        return keys.surroundings().register();
    }

    public Address address() {
        return Address.parse(said.orElseGet(this::usual), keys);
    }
}
