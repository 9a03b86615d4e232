package cfie.cli.upkeep;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Office;
import cfie.cli.command.Word;
import cfie.cli.file.Drafts;
import cfie.cli.file.SafetyCopy;
import cfie.store.Register;
import cfie.store.engine.FileAddress;
import cfie.value.Unavailable;

/** Creates the register, or brings its schema up to date. */
public final class InitCommand extends Command {
    private final Word<Boolean> dryRun = flag("-n", "--dry-run").described("dry-run.init");
    private final SafetyCopy copy = new SafetyCopy(this, "init");

    @Override
    public Integer call() {
        Office office = office();
        if (dryRun.value()) {
            tell(outlook(office), office.address());
            root().note("done.dry-run");
            return Exit.DONE.code();
        }
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

    /** What would become of it. */
    private static String outlook(Office office) {
        try {
            office.read().close();
            return "done.init.ready";
        } catch (Unavailable unfit) {
            return switch (unfit.reason()) {
                case REGISTER_MISSING -> "would.init.create";
                case REGISTER_OLD -> "would.init.upgrade";
                default -> throw unfit;
            };
        }
    }
}
