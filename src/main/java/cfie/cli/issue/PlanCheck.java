package cfie.cli.issue;

import cfie.cli.command.ProblemsFound;
import cfie.cli.screen.Texts;
import cfie.domain.ledger.Problem;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what certify would issue now against what was planned. */
record PlanCheck(Plan planned, Plan now, Texts texts) {
    private static final int MOST = 20;

    /** Stops with everything that is not as it was planned, up to a screenful. */
    void run() {
        Set<String> parts = new LinkedHashSet<>(planned.differing(now));
        if (parts.isEmpty()) {
            return;
        }
        Map<String, List<Refusal>> changes = new LinkedHashMap<>();
        changes.put("certificates", certificates());
        changes.put("actas", judgements());
        changes.put("decisions", decisions());
        changes.values().removeIf(List::isEmpty);
        parts.removeAll(changes.keySet());
        if (!changes.isEmpty()) {
            parts.remove("counts"); // they follow from what is told
        }
        List<Refusal> all = new ArrayList<>();
        changes.values().forEach(all::addAll);
        if (!parts.isEmpty()) {
            all.add(new Refusal(Refusal.Reason.PLAN_OTHERWISE, named(parts)));
        }
        throw told(new Refusal(Refusal.Reason.PLAN_OUTDATED), all);
    }

    /** What is not told one by one. */
    private String named(Set<String> parts) {
        return parts.stream()
                .map(part -> texts.found("plan.part." + part).orElse(part))
                .collect(Collectors.joining(", "));
    }

    /** Why a plan is not applied, and behind it what changed, up to a screenful. */
    static ProblemsFound told(Refusal why, List<Refusal> changes) {
        List<Refusal> told = new ArrayList<>();
        told.add(why);
        told.addAll(changes.subList(0, Math.min(MOST, changes.size())));
        if (changes.size() > MOST) {
            told.add(new Refusal(Refusal.Reason.PLAN_MORE, changes.size() - MOST));
        }
        return new ProblemsFound(told.stream().map(one -> new Problem(0, "", one)).toList());
    }

    /** One that is left out moves the numbers of all behind it: they are counted. */
    private List<Refusal> certificates() {
        Map<List<Object>, Map<String, Object>> then = issued(planned);
        Map<List<Object>, Map<String, Object>> since = issued(now);
        List<Refusal> told = new ArrayList<>();
        int renumbered = 0;
        for (List<Object> key : either(then, since)) {
            if (!then.containsKey(key)) {
                told.add(certificate(Refusal.Reason.PLAN_ISSUED_MORE, since.get(key)));
            } else if (!since.containsKey(key)) {
                told.add(certificate(Refusal.Reason.PLAN_ISSUED_LESS, then.get(key)));
            } else if (!then.get(key).equals(since.get(key))) {
                String difference = difference(then.get(key), since.get(key));
                renumbered += difference.isEmpty() ? 1 : 0;
                if (!difference.isEmpty()) {
                    told.add(refusal(Refusal.Reason.PLAN_CERTIFICATE, then.get(key), difference));
                }
            }
        }
        if (renumbered > 0) {
            told.add(new Refusal(Refusal.Reason.PLAN_NUMBERS, renumbered));
        }
        return told;
    }

    /** Where neither words nor numbers differ the code does, or what is no certificate's. */
    private String difference(Map<String, Object> then, Map<String, Object> since) {
        String told = new PlanDifference(texts).ofCertificates(then, since);
        return told.isEmpty() && then.get("number").equals(since.get("number"))
                ? texts.say("plan.otherwise")
                : told;
    }

    private static Refusal certificate(Refusal.Reason reason, Map<String, Object> one) {
        return new Refusal(
                reason, one.get("nif"), one.get("name"), one.get("number"), one.get("credits"));
    }

    private static Refusal refusal(
            Refusal.Reason reason, Map<String, Object> one, String difference) {
        return new Refusal(reason, one.get("nif"), one.get("name"), difference);
    }

    private List<Refusal> judgements() {
        Map<List<Object>, Map<String, Object>> then = judged(planned);
        Map<List<Object>, Map<String, Object>> since = judged(now);
        Set<Object> named = new HashSet<>();
        planned.certificates().forEach(one -> named.add(one.get("nif")));
        PlanDifference words = new PlanDifference(texts);
        List<Refusal> told = new ArrayList<>();
        for (List<Object> key : either(then, since)) {
            if (!then.containsKey(key)) {
                Map<String, Object> one = since.get(key);
                told.add(judgement(Refusal.Reason.PLAN_JUDGED_MORE, one, words.judged(one)));
            } else if (!since.containsKey(key)) {
                Map<String, Object> one = then.get(key);
                told.add(judgement(Refusal.Reason.PLAN_JUDGED_LESS, one, words.judged(one)));
            } else {
                boolean isNamed = named.contains(key.get(0));
                String difference = words.ofJudgements(then.get(key), since.get(key), isNamed);
                if (!difference.isEmpty()) {
                    told.add(judgement(Refusal.Reason.PLAN_JUDGEMENT, since.get(key), difference));
                }
            }
        }
        return told;
    }

    private static Refusal judgement(
            Refusal.Reason reason, Map<String, Object> one, String difference) {
        return new Refusal(reason, one.get("nif"), one.get("name"), one.get("project"), difference);
    }

    private List<Refusal> decisions() {
        Map<List<Object>, Map<String, Object>> then = decided(planned);
        Map<List<Object>, Map<String, Object>> since = decided(now);
        PlanDifference words = new PlanDifference(texts);
        List<Refusal> told = new ArrayList<>();
        for (List<Object> key : either(then, since)) {
            String difference =
                    words.ofDecisions(
                            then.getOrDefault(key, Map.of()), since.getOrDefault(key, Map.of()));
            if (!difference.isEmpty()) {
                told.add(
                        new Refusal(
                                Refusal.Reason.PLAN_DECISION,
                                key.get(0),
                                words.decided(String.valueOf(key.get(1))),
                                difference));
            }
        }
        return told;
    }

    private static Set<List<Object>> either(
            Map<List<Object>, Map<String, Object>> then,
            Map<List<Object>, Map<String, Object>> since) {
        Set<List<Object>> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(since.keySet());
        return keys;
    }

    private static Map<List<Object>, Map<String, Object>> issued(Plan plan) {
        return byKey(plan.certificates(), "nif", "cfie");
    }

    private static Map<List<Object>, Map<String, Object>> judged(Plan plan) {
        return byKey(plan.judged(), "nif", "project");
    }

    private static Map<List<Object>, Map<String, Object>> decided(Plan plan) {
        return byKey(plan.decisions(), "project", "requirement");
    }

    private static Map<List<Object>, Map<String, Object>> byKey(
            List<Map<String, Object>> things, String first, String second) {
        Map<List<Object>, Map<String, Object>> keyed = new LinkedHashMap<>();
        things.forEach(one -> keyed.put(Arrays.asList(one.get(first), one.get(second)), one));
        return keyed;
    }
}
