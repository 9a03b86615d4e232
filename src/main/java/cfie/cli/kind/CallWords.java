package cfie.cli.kind;

import cfie.cli.screen.Texts;
import cfie.domain.programme.SchoolCall;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a call for the label eTwinning School into words. */
public record CallWords(Texts texts) {
    /** When one applies, what is asked for, and who is an active teacher. */
    public List<String> of(SchoolCall call) {
        SchoolCall.Asked asked = call.asked();
        return List.of(
                texts.say(
                        "call.days",
                        call.year(),
                        call.dates().open().first(),
                        call.dates().open().last(),
                        call.cutOff()),
                texts.say(
                        "call.asked",
                        asked.years(),
                        asked.activeTeachers(),
                        asked.labels(),
                        asked.validity(),
                        call.dates()
                                .labelsSince()
                                .map(day -> texts.say("call.labels-since", day))
                                .orElse("")),
                texts.say(
                        "call.active",
                        call.activity().first(),
                        call.activity().last(),
                        call.active().stream().map(texts::word).collect(Collectors.joining(", "))));
    }
}
