package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Deadline;
import cfie.domain.Deadlines;
import cfie.domain.Dossier;
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
                lastDay(dossier, document));
    }

    /** The decision that excuses it. */
    String mend(Requirement requirement, Judgement judgement) {
        return texts.say(
                "requirement.late.mend", judgement.participation().project(), requirement.name());
    }

    private String lastDay(Dossier dossier, ReportType document) {
        return deadlines.of(dossier, document).map(one -> one.lastDay().toString()).orElse("-");
    }

    /**
     * What there is to add of the last day: of what is missing, when it is; of what came, if late.
     */
    String added(Requirement requirement, Dossier dossier) {
        Optional<ReportType> document = requirement.document();
        return document.map(dossier.reports()::get)
                .map(day -> came(deadlines.missed(dossier, document.get()), day))
                .or(() -> document.flatMap(one -> deadlines.of(dossier, one)).map(this::missing))
                .orElse("");
    }

    private String came(Optional<Deadline> missed, LocalDate day) {
        return missed.map(one -> " " + texts.say("requirement.late.met", day, one.lastDay()))
                .orElse("");
    }

    private String missing(Deadline due) {
        String key = due.isMissedOn(asOf) ? "requirement.due.past" : "requirement.due";
        return " " + texts.say(key, due.lastDay());
    }
}
