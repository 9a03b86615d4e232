package cfie.cli.command;

/** The version of the tool, from the jar's manifest. */
public final class Version {
    private Version() {}

    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "cfie " + (version == null ? "development" : version);
    }
}
