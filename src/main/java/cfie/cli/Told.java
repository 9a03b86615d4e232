package cfie.cli;

import picocli.CommandLine;

/** The option that says in which form a result is told. */
final class Told {
    @CommandLine.Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            descriptionKey = "format.report")
    private ReportFormat format;

    boolean inJson() {
        return format == ReportFormat.JSON;
    }
}
