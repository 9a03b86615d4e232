package cfie.procedure.programme;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.Tick;
import cfie.store.Register;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes off what was recorded of a connected action by mistake. */
public record Unlink(Register register) {
    /** The link; what hangs on it goes first. */
    public ErasmusLink link(ErasmusLink.Key key) {
        ErasmusLink gone =
                register.erasmusLinks()
                        .find(key)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.ERASMUS_LINK_UNKNOWN,
                                                key.project(),
                                                key.number()));
        long standing =
                register.mobilities().of(List.of(key.project())).stream()
                        .filter(one -> one.key().link().equals(key))
                        .count();
        if (standing > 0) {
            throw new Refusal(
                    Refusal.Reason.ERASMUS_MOBILITIES_STAND, key.project(), key.number(), standing);
        }
        checkSteps(key);
        register.erasmusLinks().remove(key);
        return gone;
    }

    /** What is ticked is of a project that supports some action. */
    private void checkSteps(ErasmusLink.Key key) {
        List<ProjectCode> project = List.of(key.project());
        boolean isLast =
                register.erasmusLinks().of(project).stream().allMatch(one -> one.key().equals(key));
        List<Tick> ticks = register.erasmusSteps().of(project);
        if (isLast && !ticks.isEmpty()) {
            throw new Refusal(
                    Refusal.Reason.ERASMUS_STEPS_STAND,
                    key.project(),
                    key.number(),
                    ticks.stream()
                            .map(one -> one.key().step().word())
                            .collect(Collectors.joining(", ")),
                    ticks.get(0).key().step().word());
        }
    }

    /** The one mobility of the project that is like that. */
    public Mobility mobility(ProjectCode project, Predicate<Mobility> isMeant) {
        List<Mobility> found =
                register.mobilities().of(List.of(project)).stream().filter(isMeant).toList();
        if (found.isEmpty()) {
            throw new Refusal(Refusal.Reason.MOBILITY_UNKNOWN, project);
        }
        if (found.size() > 1) {
            throw new Refusal(Refusal.Reason.MOBILITIES_SEVERAL, project, found.size());
        }
        register.mobilities().remove(found.get(0).key());
        return found.get(0);
    }

    /** The tick of a step. */
    public Tick step(Tick.Key key) {
        Tick gone =
                register.erasmusSteps()
                        .find(key)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Reason.STEP_NOT_DONE,
                                                key.project(),
                                                key.step().word()));
        register.erasmusSteps().remove(key);
        return gone;
    }
}
