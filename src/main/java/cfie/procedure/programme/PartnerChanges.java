package cfie.procedure.programme;

import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.domain.partner.Author;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.PartnerCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an event tells of a card: that it was changed and in which columns, and never who somebody
 * is or how to reach them. Who is taken out of the book is then nowhere any more.
 */
public final class PartnerChanges {
    private static final Set<String> NEVER_TOLD = Set.of("email", "web", "author", "text");
    private static final Set<String> NOT_OF_PERSONS = Set.of("name", "organisation", "town");
    private static final String VEIL = "…";

    private PartnerChanges() {}

    public static Subject subject(PartnerCard card) {
        Selection author =
                new Selection(
                        Optional.empty(),
                        Optional.empty(),
                        card.identity().author().flatMap(Author::school),
                        card.identity().author().flatMap(Author::teacher),
                        Optional.empty());
        return Subject.of(author).and("partner", card.code());
    }

    public static List<Difference> told(CardKind kind, List<Difference> differences) {
        return differences.stream().map(one -> veiled(kind, one)).toList();
    }

    private static Difference veiled(CardKind kind, Difference one) {
        boolean isTold =
                !NEVER_TOLD.contains(one.column())
                        && (kind != CardKind.TEACHER || !NOT_OF_PERSONS.contains(one.column()));
        return isTold ? one : new Difference(one.column(), veil(one.held()), veil(one.said()));
    }

    private static String veil(String text) {
        return text.isEmpty() ? text : VEIL;
    }

    /** Of one that was closed or opened. */
    public static List<Change> ofState(Recorded<PartnerCard> recorded) {
        return Change.of(
                subject(recorded.said()),
                List.of(recorded.in("state", one -> one.offer().window().state().word())));
    }

    /** Of one that was taken out, and why. */
    public static List<Change> ofRemoval(PartnerCard gone, String reason) {
        return Change.of(
                subject(gone),
                List.of(
                        new Difference("kind", gone.kind().word(), ""),
                        new Difference("reason", "", reason)));
    }
}
