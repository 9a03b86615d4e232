package cfie.cli;

/** The version of the tool, from the jar's manifest. */
final class Version {
    private Version() {}

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "cfie " + (version == null ? "development" : version);
    }
}
