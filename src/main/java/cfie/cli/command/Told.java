package cfie.cli.command;

import cfie.cli.screen.ReportFormat;

/** The option that says in which form a result is told. */
public final class Told {
    private final Word<ReportFormat> format;

    public Told(Words words) {
        format =
                words.option(
                                "--format",
                                "table|json",
                                Words.oneOf(ReportFormat.class),
                                ReportFormat.TABLE)
                        .described("format.report");
    }

    public boolean inJson() {
        return format.value() == ReportFormat.JSON;
    }
}
