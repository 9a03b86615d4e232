package cfie.procedure.programme;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Subject;
import cfie.domain.programme.Accreditation;
import cfie.domain.programme.Accreditation.Verdict;
import cfie.domain.programme.Kit;
import cfie.domain.programme.Paper;
import cfie.procedure.Concerning;
import cfie.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an event tells of an application for the label: the columns that changed. */
public final class AccreditationChanges {
    private AccreditationChanges() {}

    public static List<Change> of(Register register, Recorded<Accreditation> recorded) {
        Accreditation.Key key = recorded.said().key();
        Subject subject =
                new Concerning(register)
                        .school(key.school(), key.year().firstDay())
                        .and("year", key.year());
        return Change.of(subject, columns(recorded));
    }

    /** What would no longer be as it was said. */
    static Stream<Difference> overwritten(Recorded<Accreditation> recorded) {
        return Change.of(Subject.NONE, columns(recorded)).stream()
                .flatMap(change -> change.differences().stream())
                .filter(one -> !one.held().isEmpty());
    }

    private static List<Difference> columns(Recorded<Accreditation> recorded) {
        List<Difference> columns =
                new ArrayList<>(
                        List.of(
                                recorded.in("applied_on", one -> one.appliedOn().toString()),
                                recorded.in("renewal", one -> yes(one.isRenewal())),
                                recorded.in("submitted_on", maybe(Accreditation::submittedOn)),
                                recorded.in(
                                        "decided_on", maybe(one -> one.verdict().map(Verdict::on))),
                                recorded.in(
                                        "decided_by",
                                        maybe(one -> one.verdict().flatMap(Verdict::by))),
                                recorded.in(
                                        "reason",
                                        maybe(one -> one.verdict().flatMap(Verdict::reason))),
                                recorded.in("accredited_until", maybe(Accreditation::until))));
        for (Kit kit : Kit.values()) {
            columns.add(recorded.in(kit.word(), one -> yes(has(one, kit))));
        }
        for (Paper paper : Paper.values()) {
            columns.add(recorded.in(paper.word(), maybe(one -> one.papers().find(paper))));
        }
        return columns;
    }

    private static boolean has(Accreditation one, Kit kit) {
        return one.verdict().filter(said -> said.kit().contains(kit)).isPresent();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "";
    }

    private static Function<Accreditation, String> maybe(
            Function<Accreditation, Optional<?>> part) {
        return one -> part.apply(one).map(Object::toString).orElse("");
    }
}
