package cfie.domain.ledger;

import cfie.value.Interrupted;
import cfie.value.Unavailable;
import cfie.value.Worded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was looked at and what was found: of each kind of fault how many, and the first. */
public final class Diagnosis {
    private static final int SHOWN = 20;

    private final Set<Fault.Check> done = EnumSet.noneOf(Fault.Check.class);
    private final Set<Fault.Check> barred = EnumSet.noneOf(Fault.Check.class);
    private final Map<Fault.Kind, Tally> tallies = new EnumMap<>(Fault.Kind.class);
    private boolean isMended;
    private long forgotten;

    /** How a check ended. */
    public enum Result implements Worded {
        SOUND,
        MENDED,
        WRONG
    }

    private static final class Tally {
        private final List<Fault> first = new ArrayList<>();
        private long count;
    }

    /** Does a check; what was found before may be why it cannot be done. */
    public void examine(Fault.Check check, Runnable body) {
        boolean mayFail = hasFaults();
        done.add(check);
        try {
            body.run();
        } catch (Interrupted gone) {
            throw gone;
        } catch (RuntimeException unreadable) {
            if (isAway(unreadable) || !mayFail && !hasFaults()) {
                throw unreadable;
            }
            barred.add(check);
        }
    }

    private static boolean isAway(RuntimeException stop) {
        return stop instanceof Unavailable gone && gone.reason() != Unavailable.Reason.ROW_DAMAGED;
    }

    public void add(Fault fault) {
        Tally tally = tallies.computeIfAbsent(fault.kind(), first -> new Tally());
        tally.count++;
        if (tally.first.size() < SHOWN) {
            tally.first.add(fault);
        }
    }

    /** What follows from the rest is now as it has to be. */
    public void mend() {
        isMended = true;
    }

    public Set<Fault.Check> checks() {
        return done;
    }

    /** Whether the check could not be done to its end, because of what else was found. */
    public boolean isBarred(Fault.Check check) {
        return barred.contains(check);
    }

    public List<Fault.Kind> found(Fault.Check check) {
        return tallies.keySet().stream().filter(kind -> kind.check() == check).toList();
    }

    public boolean isMended(Fault.Kind kind) {
        return isMended && kind.isDerived();
    }

    public long count(Fault.Kind kind) {
        return tallies.containsKey(kind) ? tallies.get(kind).count : 0;
    }

    public List<Fault> first(Fault.Kind kind) {
        return tallies.containsKey(kind) ? List.copyOf(tallies.get(kind).first) : List.of();
    }

    /** One certificate more that cannot be printed again, since nobody knows whose it is. */
    public void forgotten() {
        forgotten++;
    }

    public long forgottenCount() {
        return forgotten;
    }

    /** Whether there is anything that can be mended from the rest. */
    public boolean hasDerived() {
        return tallies.keySet().stream().anyMatch(Fault.Kind::isDerived);
    }

    private boolean hasFaults() {
        return !tallies.keySet().stream().allMatch(Fault.Kind::isRemark);
    }

    public Result result(Fault.Check check) {
        List<Fault.Kind> found = found(check).stream().filter(kind -> !kind.isRemark()).toList();
        if (barred.contains(check) || !found.stream().allMatch(this::isMended)) {
            return Result.WRONG;
        }
        return found.isEmpty() ? Result.SOUND : Result.MENDED;
    }

    public boolean isSound() {
        return done.stream().noneMatch(check -> result(check) == Result.WRONG);
    }
}
