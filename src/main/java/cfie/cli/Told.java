package cfie.cli;

/** The option that says in which form a result is told. */
final class Told {
    private final Word<ReportFormat> format;

    Told(Words words) {
        format =
                words.option(
                                "--format",
                                "table|json",
                                Words.oneOf(ReportFormat.class),
                                ReportFormat.TABLE)
                        .described("format.report");
    }

    boolean inJson() {
        return format.value() == ReportFormat.JSON;
    }
}
