package cfie.cli.intake;

import cfie.cli.command.Root;
import cfie.cli.screen.Few;
import cfie.domain.Report;
import cfie.procedure.letter.LateReports;
import cfie.store.Register;
import java.util.List;

/** Counts, among the documents that an import takes, those that came late, and names the first. */
final class LateDocuments implements Aside {
    private final LateReports reports;
    private List<LateReports.Late> late = List.of();

    LateDocuments(Register register) {
        this.reports = new LateReports(register);
    }

    @Override
    public void hear(Object said) {
        if (said instanceof Report report) {
            reports.hear(report);
        }
    }

    @Override
    public void end() {
        late = reports.all();
    }

    @Override
    public void tell(Root root) {
        tell(root, "warning.REPORTS_LATE_BLOCK", true);
        tell(root, "warning.REPORTS_LATE", false);
    }

    private void tell(Root root, String key, boolean blocks) {
        List<LateReports.Late> some =
                late.stream().filter(one -> one.due().blocks() == blocks).toList();
        if (!some.isEmpty()) {
            root.warn(key, some.size(), Few.of(some, one -> said(root, one)));
        }
    }

    private static String said(Root root, LateReports.Late one) {
        return root.texts()
                .say(
                        "late.document",
                        one.report().key().project(),
                        one.report().key().type(),
                        one.report().submittedOn(),
                        one.due().lastDay().orElseThrow());
    }
}
