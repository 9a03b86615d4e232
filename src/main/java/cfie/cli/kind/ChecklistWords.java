package cfie.cli.kind;

import cfie.cli.screen.Ink;
import cfie.cli.screen.Texts;
import cfie.domain.erasmus.Checklist;
import cfie.domain.erasmus.ErasmusStep;
import cfie.domain.erasmus.Phase;
import cfie.domain.erasmus.Tick;
import cfie.value.Days;
import cfie.value.Worded;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the checklists of connected projects into words. */
public record ChecklistWords(Texts texts, Ink ink) {
    public List<String> titles() {
        return Stream.of("project", "school", "phase", "done", "due").map(texts::label).toList();
    }

    /** How many steps of how many it has, and which it should have by now. */
    public List<String> row(Checklist list) {
        return List.of(
                list.project().code().text(),
                list.project().school().text(),
                list.phase().word(),
                list.ticks().size() + "/" + list.steps().count(),
                list.steps()
                        .filter(step -> list.state(step) == Checklist.State.DUE)
                        .map(Worded::word)
                        .collect(Collectors.joining(", ")));
    }

    /** Each step by its phase, done or not, and what records it. */
    public List<String> lines(Checklist list) {
        Days days = list.project().activity().days();
        String head =
                texts.say(
                        "checklist.head",
                        list.project().code(),
                        list.phase(),
                        days.first(),
                        days.last());
        return Stream.concat(
                        Stream.of(head),
                        Stream.of(Phase.values()).flatMap(phase -> lines(list, phase)))
                .toList();
    }

    private Stream<String> lines(Checklist list, Phase phase) {
        return Stream.concat(
                Stream.of(texts.say("checklist.phase", phase)),
                list.steps()
                        .filter(step -> step.phase() == phase)
                        .flatMap(step -> lines(list, step)));
    }

    private Stream<String> lines(Checklist list, ErasmusStep step) {
        return switch (list.state(step)) {
            case DONE ->
                    Stream.of(ink.of(Ink.Tone.GOOD, done(step, list.find(step).orElseThrow())));
            case LATER -> Stream.of(texts.say("checklist.later", step));
            case DUE ->
                    Stream.of(
                            ink.of(Ink.Tone.BAD, texts.say("checklist.due", step)),
                            "    → "
                                    + texts.say(
                                            "checklist.mend", list.project().code(), step.word()));
        };
    }

    private String done(ErasmusStep step, Tick tick) {
        return texts.say(
                "checklist.done",
                step,
                tick.doneOn(),
                tick.file()
                        .map(name -> tick.evidence() + " (" + name + ")")
                        .orElse(tick.evidence()));
    }
}
