package cfie.procedure.kept;

import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Check;
import cfie.domain.ledger.Fault.Kind;
import cfie.store.Register;
import java.util.LinkedHashSet;
import java.util.Set;

/** What no longer fits certificates that count, since something was recorded that no gate stops. */
public final class Unsettled {
    private final Register register;
    private final Kind kind;
    private final Set<Fault> before = new LinkedHashSet<>();

    private Unsettled(Register register, Kind kind) {
        this.register = register;
        this.kind = kind;
        each(before);
    }

    /** Certified work that would not be certified, beside what is so already. */
    public static Unsettled work(Register register) {
        return new Unsettled(register, Kind.WORK_LAPSED);
    }

    /** Credits that are too many beside those of other bodies, beside what is so already. */
    public static Unsettled credits(Register register) {
        return new Unsettled(register, Kind.CAP_EXCEEDED_ELSEWHERE);
    }

    private void each(Set<Fault> found) {
        if (register.certificates().standingYears().isEmpty()) {
            return;
        }
        if (kind == Kind.WORK_LAPSED) {
            new Lapsed(register).each(found::add);
        } else {
            register.soundness()
                    .each(
                            Check.CREDITS,
                            fault -> {
                                if (fault.kind() == kind) {
                                    found.add(fault);
                                }
                            });
        }
    }

    /** What does not fit now, and did before. */
    public Set<Fault> since() {
        Set<Fault> now = new LinkedHashSet<>();
        each(now);
        now.removeAll(before);
        return now;
    }
}
