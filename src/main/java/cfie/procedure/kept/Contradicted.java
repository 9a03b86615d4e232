package cfie.procedure.kept;

import cfie.domain.Project;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.domain.ledger.Selection;
import cfie.procedure.Portions;
import cfie.store.Register;
import cfie.value.ProjectCode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Certificates that count and say of a project or a name what the register does not say now. */
record Contradicted(Register register) {
    void each(Consumer<Fault> visitor) {
        Portions<IssuedCertificate> counting = new Portions<>(some -> look(some, visitor));
        register.certificates()
                .each(
                        Selection.ALL,
                        issued -> {
                            if (issued.status() == CertificateStatus.VALID) {
                                counting.add(issued);
                            }
                        });
        counting.end();
    }

    private static void renamed(IssuedCertificate one, Teacher now, Consumer<Fault> visitor) {
        visitor.accept(
                Fault.of(
                        Kind.NAME_OUTDATED,
                        one.number().text(),
                        one.certificate().teacher().name().full(),
                        now.name().full()));
    }

    private void look(List<IssuedCertificate> some, Consumer<Fault> visitor) {
        Map<ProjectCode, Project> projects =
                register.projects()
                        .held(
                                some.stream()
                                        .flatMap(one -> one.certificate().items().stream())
                                        .map(Certificate.Item::project)
                                        .distinct()
                                        .toList());
        new OutdatedNames(register).each(some, (one, now) -> renamed(one, now, visitor));
        for (IssuedCertificate one : some) {
            one.certificate().items().stream()
                    .filter(item -> projects.containsKey(item.project()))
                    .forEach(item -> look(one, item, projects.get(item.project()), visitor));
        }
    }

    private static void look(
            IssuedCertificate one, Certificate.Item item, Project now, Consumer<Fault> visitor) {
        for (PrintedFact fact : PrintedFact.values()) {
            if (fact.isContradicted(item, now)) {
                visitor.accept(
                        Fault.of(
                                Kind.WORK_CONTRADICTED,
                                one.number().text(),
                                now.code(),
                                fact.between(item, now)));
            }
        }
    }
}
