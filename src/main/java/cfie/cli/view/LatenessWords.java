package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Dossier;
import cfie.domain.Due;
import cfie.domain.Judgement;
import cfie.domain.ReportType;
import cfie.domain.Requirement;
import java.time.LocalDate;
import java.util.Optional;

/** Puts into words that a document came late, or by when it has to come, seen from a day. */
record LatenessWords(Texts texts, Deadlines deadlines, LocalDate asOf) {
    /** What is wrong with a document that came too late: both days. */
    String unmet(Requirement requirement, Judgement judgement) {
        Dossier dossier = judgement.participation().dossier();
        ReportType document = requirement.document().orElseThrow();
        return texts.say(
                "requirement.late.unmet",
                texts.say("debt." + requirement.name()),
                dossier.reports().get(document),
                due(dossier, document).lastDay().orElseThrow());
    }

    /** The decision that excuses it. */
    String mend(Requirement requirement, Judgement judgement) {
        return texts.say(
                "requirement.late.mend", judgement.participation().project(), requirement.name());
    }

    private Due due(Dossier dossier, ReportType document) {
        return deadlines.due(dossier, Deadline.What.of(document));
    }

    /**
     * What there is to add of the last day: of what is missing, when it is; of what came, if late.
     */
    String added(Requirement requirement, Dossier dossier) {
        Optional<ReportType> document = requirement.document();
        return document.map(dossier.reports()::get)
                .map(day -> came(due(dossier, document.get()), day))
                .or(() -> document.map(one -> missing(due(dossier, one))))
                .orElse("");
    }

    private String came(Due due, LocalDate day) {
        return due.lastDay()
                .filter(day::isAfter)
                .map(last -> " " + texts.say("requirement.late.met", day, last))
                .orElse("");
    }

    private String missing(Due due) {
        String key = due.isMissedOn(asOf) ? "requirement.due.past" : "requirement.due";
        return due.lastDay().map(last -> " " + texts.say(key, last)).orElse("");
    }
}
