package cfie.cli;

import cfie.store.FileAddress;

/** Creates the register, or brings its schema up to date. */
final class InitCommand extends Command {
    @Override
    public Integer call() {
        Office office = office();
        boolean created = office.create();
        tell(created ? "done.init.created" : "done.init.ready", office.address());
        if (office.address() instanceof FileAddress file) {
            root().detail(file.key().isPresent() ? "detail.enciphered" : "detail.not-enciphered");
        }
        return Exit.DONE.code();
    }
}
