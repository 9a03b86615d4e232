package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Elsewhere;
import cfie.domain.ExternalCredits;
import cfie.domain.issued.TeacherYear;
import cfie.value.Credits;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts into words what other bodies certified to a teacher, and what that leaves. */
record ElsewhereWords(Texts texts) {
    /** Nothing to say where they certified nothing. */
    List<String> sentences(TeacherYear one) {
        Elsewhere elsewhere = one.elsewhere();
        if (elsewhere.certificates().isEmpty()) {
            return List.of();
        }
        String counted =
                texts.say(
                        "why.elsewhere",
                        printed(elsewhere.credits()),
                        elsewhere.certificates().stream()
                                .map(this::told)
                                .collect(Collectors.joining("; ")),
                        printed(elsewhere.cap()),
                        printed(elsewhere.left()));
        return elsewhere.isTooMuchBeside(one.certified())
                ? List.of(counted, texts.say("why.elsewhere.late", sum(one)))
                : List.of(counted);
    }

    private String sum(TeacherYear one) {
        return printed(one.elsewhere().credits().plus(one.certified()));
    }

    private String told(ExternalCredits one) {
        return one.key().source() + ": " + printed(one.credits());
    }

    private String printed(Credits credits) {
        return texts.amount(credits.amount());
    }

    static void put(Map<String, Object> json, Elsewhere elsewhere) {
        json.put("credits_external", elsewhere.credits().amount());
        json.put("credits_left_by_external", elsewhere.left().amount());
        json.put(
                "external_credits",
                elsewhere.certificates().stream().map(ElsewhereWords::json).toList());
    }

    private static Map<String, Object> json(ExternalCredits one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", one.key().body());
        json.put("reference", one.key().reference().orElse(null));
        json.put("credits", one.credits().amount());
        json.put("certified_on", one.certifiedOn().map(LocalDate::toString).orElse(null));
        return json;
    }
}
