package cfie.procedure.kept;

import cfie.domain.Judge;
import cfie.domain.Judgement;
import cfie.domain.Requirement;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Kind;
import cfie.procedure.year.JudgeYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Days;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Certificates that count, of work that by what the register says now would not be certified. */
record Lapsed(Register register) {
    void each(Consumer<Fault> visitor) {
        register.census().years().forEach(year -> of(year, visitor));
    }

    private void of(AcademicYear year, Consumer<Fault> visitor) {
        Judge judge = new Judge(register.rules().of(year));
        new JudgeYear(register, Days.LATEST)
                .each(
                        year,
                        teacher ->
                                teacher.judgements().stream()
                                        .filter(one -> one.certificate().isPresent())
                                        .forEach(one -> look(one, judge, visitor)));
    }

    private static void look(Judgement one, Judge judge, Consumer<Fault> visitor) {
        Set<Requirement> lapsed = judge.lapsed(one.participation());
        if (!lapsed.isEmpty()) {
            visitor.accept(
                    Fault.of(
                            Kind.WORK_LAPSED,
                            one.certificate().orElseThrow().text(),
                            one.participation().project(),
                            one.participation().teacher().nif(),
                            lapsed.stream()
                                    .map(Requirement::name)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
