package cfie.procedure.intake;

import cfie.domain.Dated;
import cfie.procedure.kept.ClosedYears;
import cfie.store.Register;
import cfie.store.fact.DatedRules;
import cfie.value.AcademicYear;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule changes no year that is closed, nor one in which certificates stand by it.
 *
 * @param certified the years whose certificates stand by such rules
 */
record RuleGate<R>(Register register, DatedRules<R> rules, Collection<AcademicYear> certified)
        implements Gate.Opener<Dated<R>> {
    @Override
    public Gate<Dated<R>> open(Collection<Dated<R>> said) {
        List<Dated<R>> known = rules.all();
        ClosedYears closed = ClosedYears.of(register);
        return (held, one, objections) -> {
            Predicate<AcademicYear> isChanged = year -> changes(known, one, year);
            var fact = new ClosedYears.Fact(one.key(), "since", "since");
            closed.check(fact, shut -> isChanged.test(shut.year()), objections);
            TreeSet<AcademicYear> standing =
                    certified.stream()
                            .filter(isChanged)
                            .filter(year -> !closed.includes(year))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!standing.isEmpty()) {
                String years =
                        standing.stream().map(AcademicYear::text).collect(Collectors.joining(", "));
                objections.refuse(
                        "since", Refusal.Reason.RULE_STANDS, one.key(), years, standing.first());
            }
            return one;
        };
    }

    /** Whether another rule counts in the year than before. */
    private boolean changes(List<Dated<R>> known, Dated<R> one, AcademicYear year) {
        List<Dated<R>> after =
                Stream.concat(
                                known.stream().filter(other -> !other.key().equals(one.key())),
                                Stream.of(one))
                        .toList();
        return !rule(known, one, year).equals(rule(after, one, year));
    }

    private Optional<R> rule(List<Dated<R>> all, Dated<R> like, AcademicYear year) {
        return Dated.inForce(all, year).stream()
                .filter(one -> one.key().duration().equals(like.key().duration()))
                .map(Dated::rule)
                .findFirst();
    }
}
