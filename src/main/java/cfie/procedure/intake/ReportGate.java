package cfie.procedure.intake;

import cfie.domain.Report;
import cfie.procedure.kept.CertifiedWork;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.Set;

/** A document needs its project, and takes nothing from what is certified by coming late. */
record ReportGate(Register register) implements Gate.Opener<Report> {
    @Override
    public Gate<Report> open(Collection<Report> said) {
        Set<ProjectCode> projects =
                register.projects()
                        .held(said.stream().map(one -> one.key().project()).distinct().toList())
                        .keySet();
        CertifiedWork certified = CertifiedWork.of(register, projects);
        return (held, report, objections) -> {
            if (!projects.contains(report.key().project())) {
                objections.refuse(
                        "project", Refusal.Reason.PROJECT_UNKNOWN, report.key().project());
            }
            certified.check(
                    report.key().project(),
                    work -> work.in(work.dossier().with(report)),
                    "submitted_on",
                    objections);
            return report;
        };
    }
}
