package cfie.procedure.enrolment;

import cfie.domain.Project;
import cfie.value.Nif;
import cfie.value.Partner;
import cfie.value.Refusal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says who carries a project, and with whom, after some left it and others joined. */
public record Regroup(Project held) {
    /** Who joins, and who leaves. */
    public record Move<T>(List<T> joining, List<T> leaving) {
        /** Those that stay, in their order, and those that come. */
        private Set<T> of(List<T> held, Function<T, Refusal> absent) {
            Set<T> now = new LinkedHashSet<>(held);
            for (T one : leaving) {
                if (!now.remove(one)) {
                    throw absent.apply(one);
                }
            }
            now.addAll(joining);
            return now;
        }
    }

    public Set<Nif> teachers(Move<Nif> move) {
        return move.of(
                held.teachers(),
                nif -> new Refusal(Refusal.Reason.NOT_A_PARTICIPANT, nif, held.code()));
    }

    public Set<Partner> partners(Move<Partner> move) {
        return move.of(
                held.partners(),
                one -> new Refusal(Refusal.Reason.PARTNER_UNKNOWN, one, partners()));
    }

    private String partners() {
        return held.partners().stream().map(Partner::toString).collect(Collectors.joining("|"));
    }
}
