package cfie.cli.view;

import static cfie.domain.Requirement.REGISTRATION_CONSENTED;

import cfie.cli.screen.Ink;
import cfie.cli.screen.Texts;
import cfie.domain.Decision;
import cfie.domain.Dossier;
import cfie.domain.Judgement;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Requirement;
import cfie.domain.YearRules;
import cfie.domain.issued.Ending;
import cfie.domain.issued.Revocation;
import cfie.domain.issued.TeacherYear;
import cfie.value.ProjectCode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts judgements into words, those that are asked for: each requirement, met or not, and the
 * command that mends it.
 */
record Explanation(
        Texts texts,
        Ink ink,
        LatenessWords lateness,
        OutcomeWords outcomes,
        YearRules rules,
        WhyFilter filter) {
    Map<String, Object> json(TeacherYear one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nif", one.teacher().nif().text());
        json.put("year", one.year().text());
        json.put("credits_certified", one.certified().amount());
        ElsewhereWords.put(json, one.elsewhere());
        json.put("participations", filter.of(one).map(judged -> json(judged, one)).toList());
        return json;
    }

    private Map<String, Object> json(Judgement judgement, TeacherYear year) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", judgement.participation().project().text());
        json.put("proposed", judgement.participation().proposed().amount());
        json.put("granted", judgement.granted().amount());
        json.put("outcome", judgement.outcome().name());
        json.put("explanation", outcomes.of(judgement));
        json.put(
                "revoked",
                year.revoked(judgement.participation().project()).stream()
                        .map(Explanation::json)
                        .toList());
        json.put(
                "requirements",
                judgement.told().stream()
                        .map(requirement -> json(requirement, judgement))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Revocation revocation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", revocation.certificate().text());
        json.put("ended_on", revocation.ending().on().toString());
        json.put("ended_by", revocation.ending().by());
        json.put("end_reason", revocation.ending().reason());
        return json;
    }

    private Map<String, Object> json(Requirement requirement, Judgement judgement) {
        boolean met = !judgement.unmet().contains(requirement);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", requirement.name());
        json.put("met", met);
        json.put("explanation", sentence(requirement, met, judgement));
        json.put("mend", met ? null : mend(requirement, judgement));
        return json;
    }

    void print(TeacherYear one, PrintWriter out) {
        out.println(
                texts.say(
                        "why.teacher",
                        one.teacher().name().listed(),
                        one.teacher().nif(),
                        one.year(),
                        one.certified()));
        new ElsewhereWords(texts).sentences(one).forEach(said -> out.println("  " + said));
        filter.of(one).forEach(judgement -> print(judgement, one, out));
    }

    private void print(Judgement judgement, TeacherYear year, PrintWriter out) {
        ProjectCode project = judgement.participation().project();
        Project.Activity activity = judgement.participation().dossier().project().activity();
        out.println("  %s  %s".formatted(project, activity.title()));
        out.println("    " + outcomes.of(judgement));
        year.revoked(project).forEach(revoked -> out.println("    " + sentence(revoked)));
        judgement.told().forEach(requirement -> print(requirement, judgement, out));
    }

    private void print(Requirement requirement, Judgement judgement, PrintWriter out) {
        boolean met = !judgement.unmet().contains(requirement);
        String line = "[%s] %s".formatted(met ? "x" : " ", sentence(requirement, met, judgement));
        out.println("    " + ink.of(met ? Ink.Tone.GOOD : Ink.Tone.BAD, line));
        if (!met) {
            out.println("        → " + mend(requirement, judgement));
        }
    }

    private String sentence(Revocation revocation) {
        Ending ending = revocation.ending();
        return texts.say(
                "why.revoked", revocation.certificate(), ending.on(), ending.by(), ending.reason());
    }

    private String sentence(Requirement requirement, boolean met, Judgement judgement) {
        Dossier dossier = judgement.participation().dossier();
        Optional<Decision> decision =
                requirement.decisionIn(dossier).filter(one -> !isMetAlone(requirement, judgement));
        String added = lateness.added(requirement, dossier);
        if (judgement.isLate(requirement)) {
            return lateness.unmet(requirement, judgement) + lapsed(requirement, dossier);
        }
        return met && decision.isPresent()
                ? decided(decision.get()) + added
                : texts.say(
                                key(requirement, judgement) + (met ? ".met" : ".unmet"),
                                new JudgementWords(texts).all(judgement))
                        + added
                        + (met ? "" : lapsed(requirement, dossier));
    }

    private boolean isMetAlone(Requirement requirement, Judgement judgement) {
        return requirement.isMetWithoutDecision(judgement.participation(), rules);
    }

    /** That somebody decided it about what stands no more. */
    private String lapsed(Requirement requirement, Dossier dossier) {
        return Optional.ofNullable(dossier.decisions().get(requirement))
                .filter(one -> !one.isAbout(dossier))
                .map(one -> texts.say("requirement.lapsed", one.by(), one.decidedOn()))
                .orElse("");
    }

    /** What is known to be so is a matter apart from what nobody has looked into. */
    private static String key(Requirement requirement, Judgement judgement) {
        Participation one = judgement.participation();
        String apart =
                switch (requirement) {
                    case SCHOOL_PUBLICLY_FUNDED ->
                            one.dossier().publiclyFunded().isPresent() ? ".known" : "";
                    case REGISTRATION_CONSENTED -> one.isDisowned() ? ".disowned" : "";
                    case PROJECT_SUITABLE ->
                            one.dossier().project().isUnsuitable() ? ".unsuitable" : "";
                    case EVALUATED -> one.evaluation().isPresent() ? ".other" : "";
                    case EVALUATED_POSITIVELY -> one.evaluation().isPresent() ? ".negative" : "";
                    default -> "";
                };
        boolean isUnmet = judgement.unmet().contains(requirement);
        boolean isOfBefore = requirement == REGISTRATION_CONSENTED && !one.isConsented();
        return "requirement." + requirement.name() + (isUnmet ? apart : isOfBefore ? ".since" : "");
    }

    private String decided(Decision decision) {
        return texts.say(
                "requirement.decided",
                decision.requirement().name(),
                decision.by(),
                decision.decidedOn(),
                decision.reason());
    }

    private String mend(Requirement requirement, Judgement judgement) {
        String mend =
                judgement.isLate(requirement)
                        ? lateness.mend(requirement, judgement)
                        : outcomes.kept(requirement)
                                .orElseGet(
                                        () ->
                                                texts.say(
                                                        key(requirement, judgement) + ".mend",
                                                        new JudgementWords(texts).all(judgement)));
        return judgement
                .certificate()
                .map(number -> texts.say("requirement.certified.mend", number, mend))
                .orElse(mend);
    }
}
