package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Consent;
import cfie.domain.Dossier;
import cfie.domain.Evaluation;
import cfie.domain.Judgement;
import cfie.domain.Project;
import cfie.value.Partner;
import java.util.stream.Collectors;

/** What the sentences about a judgement may speak of. */
record JudgementWords(Texts texts) {
    private String answer(Consent consent) {
        Consent.Particulars more = consent.particulars();
        return texts.say("answer." + consent.answer().name(), consent.key().decidedOn())
                + more.attached().map(said -> part("answer.attached", said)).orElse("")
                + more.dataRight().map(said -> part("answer.data-right", said)).orElse("")
                + more.letter().map(one -> texts.say("answer.letter", one)).orElse("");
    }

    private String part(String key, boolean said) {
        return texts.say(said ? key : key + ".not");
    }

    /** Who evaluated, and why so. */
    private String grounds(Evaluation evaluation) {
        return evaluation.evaluator().text()
                + evaluation.reason().map(reason -> ": " + reason).orElse("");
    }

    /** All of it, in one order. */
    Object[] all(Judgement judgement) {
        Dossier dossier = judgement.participation().dossier();
        Project.Activity activity = dossier.project().activity();
        return new Object[] {
            dossier.project().code(),
            dossier.school().code(),
            judgement.participation().teacher().nif(),
            judgement
                    .participation()
                    .registration()
                    .map(this::answer)
                    .orElseGet(() -> texts.say("answer.none")),
            dossier.consent().map(this::answer).orElseGet(() -> texts.say("answer.none")),
            dossier.project().partners().stream()
                    .map(Partner::toString)
                    .collect(Collectors.joining(", ")),
            activity.duration(),
            Integer.toString(activity.days().count()),
            dossier.school().name(),
            judgement
                    .participation()
                    .evaluation()
                    .map(evaluation -> evaluation.evaluatedOn().toString())
                    .orElse("-"),
            judgement
                    .participation()
                    .evaluation()
                    .flatMap(evaluation -> evaluation.key().teacher())
                    .map(nif -> " --teacher " + nif)
                    .orElse(""),
            dossier.withdrawal()
                    .map(one -> texts.say("why.withdrawn", one.decidedOn(), one.by(), one.reason()))
                    .orElse("-"),
            new RoleWords(texts).during(judgement.participation()),
            judgement.participation().proposed(),
            dossier.project().year(),
            judgement.participation().consentedBy().map(this::answer).orElse("-"),
            judgement.participation().evaluation().map(this::grounds).orElse("-"),
        };
    }
}
