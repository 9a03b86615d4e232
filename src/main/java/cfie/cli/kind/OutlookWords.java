package cfie.cli.kind;

import cfie.cli.screen.Ink;
import cfie.cli.screen.Texts;
import cfie.domain.programme.SchoolOutlook;
import cfie.domain.programme.SchoolRequirement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what a call means to a school: how it stands, and what it lacks. */
public record OutlookWords(Texts texts, Ink ink) {
    public List<String> titles() {
        return Stream.of("school", "name", "cfie", "status", "missing", "accredited_until")
                .map(texts::label)
                .toList();
    }

    public List<String> row(SchoolOutlook one) {
        return List.of(
                one.school().code().text(),
                one.school().titled(),
                one.cfie().slug(),
                texts.word(one.status()),
                lacks(one),
                one.standing().until().map(LocalDate::toString).orElse(""));
    }

    /** What it lacks, in short: how much there is of how much. */
    public String lacks(SchoolOutlook one) {
        return one.unmet().stream().map(lack -> lack(lack, one)).collect(Collectors.joining("; "));
    }

    private String lack(SchoolRequirement lack, SchoolOutlook one) {
        return texts.say("lack." + lack.name(), lack.held(one), lack.asked(one.call()));
    }

    /** Each requirement, met or not, and what mends it. */
    public List<String> requirements(SchoolOutlook one) {
        return Arrays.stream(SchoolRequirement.values())
                .flatMap(requirement -> requirement(requirement, one))
                .toList();
    }

    private Stream<String> requirement(SchoolRequirement requirement, SchoolOutlook one) {
        boolean isMet = requirement.isMetBy(one);
        String key = "outlook." + requirement.name();
        Object[] details = {
            requirement.held(one),
            requirement.asked(one.call()),
            one.history().since().map(LocalDate::toString).orElse("-"),
            one.call().cutOff(),
            one.school().code()
        };
        String line = "[%s] %s".formatted(isMet ? "x" : " ", texts.say(key, details));
        return Stream.concat(
                Stream.of(ink.of(isMet ? Ink.Tone.GOOD : Ink.Tone.BAD, line)),
                isMet ? Stream.of() : Stream.of("    → " + texts.say(key + ".mend", details)));
    }
}
