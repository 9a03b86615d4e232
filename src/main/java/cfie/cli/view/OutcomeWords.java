package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.ProjectDuration;
import cfie.domain.Requirement;
import cfie.domain.issued.Closing;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import java.util.Optional;

/** Puts what became of a participation into words, in a year that may be closed. */
record OutcomeWords(Texts texts, Optional<Closing> closing) {
    String of(Judgement judgement) {
        if (judgement.outcome() == Outcome.PENDING && closing.isPresent()) {
            return texts.say(
                    "outcome.PENDING.closed",
                    closing.get().year(),
                    closing.get().closedOn(),
                    closing.get().by());
        }
        String sentence =
                texts.say(
                        "outcome." + judgement.outcome().name(),
                        judgement.granted(),
                        judgement.participation().proposed(),
                        judgement.certificate().map(CertificateNumber::text).orElse(""));
        if (!judgement.isCut()) {
            return sentence;
        }
        ProjectDuration duration =
                judgement.participation().dossier().project().activity().duration();
        String award = duration == ProjectDuration.ACADEMIC_YEAR ? "rule.R10" : "rule.R11";
        return sentence
                + " "
                + texts.say("rule.R7")
                + elsewhere(judgement.elsewhere())
                + " "
                + texts.say(award);
    }

    /** What is to be said instead of how to mend it, where a closed year keeps what it had. */
    Optional<String> kept(Requirement requirement) {
        return closing.filter(any -> requirement == Requirement.SCHOOL_PUBLICLY_FUNDED)
                .map(
                        shut ->
                                texts.say(
                                        "requirement.SCHOOL_PUBLICLY_FUNDED.closed.mend",
                                        shut.year(),
                                        shut.closedOn(),
                                        shut.by()));
    }

    private String elsewhere(Credits some) {
        return some.isNone() ? "" : " " + texts.say("rule.elsewhere", some);
    }
}
