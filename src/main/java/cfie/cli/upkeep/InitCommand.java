package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Office;
import cfie.cli.file.Drafts;
import cfie.cli.file.SafetyCopy;
import cfie.store.FileAddress;
import cfie.store.Register;

/** Creates the register, or brings its schema up to date. */
public final class InitCommand extends Command {
    private final SafetyCopy copy = new SafetyCopy(this, "init");

    @Override
    public Integer call() {
        Office office = office();
        root().farewell().work("interrupted.nothing");
        boolean created = office.create(copy::take);
        if (office.address() instanceof FileAddress own) {
            Drafts.tidy(own.file());
        }
        try (Register register = office.open()) {
            register.noteFounding(root().clerk(verb()), created);
        }
        tell(created ? "done.init.created" : "done.init.ready", office.address());
        if (office.address() instanceof FileAddress file) {
            root().detail(file.key().isPresent() ? "detail.enciphered" : "detail.not-enciphered");
        }
        return Exit.DONE.code();
    }
}
