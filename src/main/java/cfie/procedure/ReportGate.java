package cfie.procedure;

import cfie.domain.Report;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.Set;

/** A document needs its project. */
record ReportGate(Register register) implements Gate.Opener<Report> {
    @Override
    public Gate<Report> open(Collection<Report> said) {
        Set<ProjectCode> projects =
                register.projects()
                        .held(said.stream().map(one -> one.key().project()).distinct().toList())
                        .keySet();
        return (held, report, objections) -> {
            if (!projects.contains(report.key().project())) {
                objections.refuse(
                        "project", Refusal.Reason.PROJECT_UNKNOWN, report.key().project());
            }
            return report;
        };
    }
}
