package cfie.domain;

import static java.util.stream.Collectors.toMap;

import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.ProjectCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides the participations of a year: pure, one teacher at a time, issuing nothing. */
public record Judge(YearRules rules) {

    /**
     * Credits of a participation that stand on a certificate: judged once, they are never again.
     */
    public record Standing(CertificateNumber certificate, Credits credits, Credits elsewhere) {
        /** As they would be, up to the cap, if other bodies had left all of it. */
        private Credits uncut(Credits proposed) {
            return elsewhere.isNone() || proposed.compareTo(credits) < 0 ? credits : proposed;
        }
    }

    /**
     * Judges all of one teacher's participations of the year, by project code. What stands on
     * certificates already, and what other bodies certified, only uses up the cap.
     */
    public List<Judgement> judge(
            List<Participation> ofTeacher, Map<ProjectCode, Standing> standing, Credits elsewhere) {
        List<Judgement> judged = new ArrayList<>();
        List<Participation> eligible = new ArrayList<>();
        for (Participation one : ofTeacher) {
            if (standing.containsKey(one.project())) {
                judged.add(standing(one, standing.get(one.project())));
                continue;
            }
            List<Requirement> unmet = unmet(one);
            if (unmet.isEmpty()) {
                eligible.add(one);
            } else {
                judged.add(notEligible(one, unmet));
            }
        }
        CreditCap.Used used =
                new CreditCap.Used(sum(standing), uncut(ofTeacher, standing), elsewhere);
        CreditCap.serve(rules.credits().cap(), used, eligible)
                .forEach(share -> judged.add(served(share)));
        judged.sort(Comparator.comparing(judgement -> judgement.participation().project()));
        return judged;
    }

    /** Every requirement that the participation fails to meet. */
    public List<Requirement> unmet(Participation one) {
        return Arrays.stream(Requirement.values())
                .filter(requirement -> !requirement.isMetBy(one, rules))
                .toList();
    }

    /**
     * What certified work lacks by what is said now. A school that lets a teacher go once the
     * project is over takes nothing back.
     */
    public Set<Requirement> lapsed(Participation certified) {
        Set<Requirement> lapsed = EnumSet.noneOf(Requirement.class);
        lapsed.addAll(unmet(certified));
        if (certified.wasConsented()) {
            lapsed.remove(Requirement.REGISTRATION_CONSENTED);
        }
        return lapsed;
    }

    private static Credits sum(Map<ProjectCode, Standing> standing) {
        return standing.values().stream()
                .map(Standing::credits)
                .reduce(Credits.NONE, Credits::plus);
    }

    private static Credits uncut(
            List<Participation> ofTeacher, Map<ProjectCode, Standing> standing) {
        Map<ProjectCode, Credits> proposed =
                ofTeacher.stream().collect(toMap(Participation::project, Participation::proposed));
        return standing.entrySet().stream()
                .map(one -> one.getValue().uncut(proposed.getOrDefault(one.getKey(), Credits.NONE)))
                .reduce(Credits.NONE, Credits::plus);
    }

    /** What it lacks now is what a certificate lacks, not what would be asked for another. */
    private Judgement standing(Participation one, Standing standing) {
        return new Judgement(
                one,
                List.copyOf(lapsed(one)),
                standing.credits(),
                Outcome.CERTIFIED,
                Optional.of(standing.certificate()),
                standing.elsewhere());
    }

    private static Judgement notEligible(Participation one, List<Requirement> unmet) {
        return new Judgement(
                one, unmet, Credits.NONE, Outcome.NOT_ELIGIBLE, Optional.empty(), Credits.NONE);
    }

    private static Judgement served(CreditCap.Share share) {
        Outcome outcome = share.granted().isNone() ? Outcome.AT_CAP : Outcome.PENDING;
        return new Judgement(
                share.participation(),
                List.of(),
                share.granted(),
                outcome,
                Optional.empty(),
                share.elsewhere());
    }
}
