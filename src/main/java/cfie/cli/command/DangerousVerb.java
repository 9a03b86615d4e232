package cfie.cli.command;

/** A command that does what cannot be taken back: with a yes. */
public abstract class DangerousVerb extends WritingVerb {
    private final Agreement agreement = new Agreement(this);

    /** What is asked on a terminal before anything is done. */
    protected abstract String question();

    /** Tells whoever is asked what it is about. */
    protected void introduce() {}

    /** Whether it is one as it was called. */
    protected boolean isDangerous() {
        return true;
    }

    /** Asked before the register is opened, so that nobody waits for it meanwhile. */
    @Override
    public Integer call() {
        if (isDangerous()
                && !isDryRun()
                && !agreement.isGiven(root(), question(), this::introduce)) {
            root().note("done.declined");
            return Exit.INTERRUPTED.code();
        }
        return super.call();
    }
}
