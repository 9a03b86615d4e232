package cfie.domain.erasmus;

import cfie.domain.Project;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a connected project has on a day, what it should have by then, and what can wait. */
public record Checklist(Project project, Phase phase, Map<ErasmusStep, Tick> ticks) {
    /** How a step stands. */
    public enum State implements Worded {
        DONE,
        DUE,
        LATER
    }

    public static Checklist of(Project project, LocalDate day, List<Tick> ticks) {
        Map<ErasmusStep, Tick> byStep = new EnumMap<>(ErasmusStep.class);
        ticks.forEach(tick -> byStep.put(tick.key().step(), tick));
        return new Checklist(project, Phase.of(project.activity().days(), day), byStep);
    }

    public Stream<ErasmusStep> steps() {
        return Arrays.stream(ErasmusStep.values());
    }

    public Optional<Tick> find(ErasmusStep step) {
        return Optional.ofNullable(ticks.get(step));
    }

    /** What belongs to a phase that has begun is due until it is done. */
    public State state(ErasmusStep step) {
        if (ticks.containsKey(step)) {
            return State.DONE;
        }
        return step.phase().compareTo(phase) <= 0 ? State.DUE : State.LATER;
    }
}
