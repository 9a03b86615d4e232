package cfie.cli.issue;

import cfie.cli.command.ProblemsFound;
import cfie.domain.ledger.Problem;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds what certify would issue now against what was planned. */
record PlanCheck(Plan planned, Plan now) {
    private static final int MOST = 20;

    /** Stops with everything that is not as it was planned, up to a screenful. */
    void run() {
        if (planned.isAs(now)) {
            return;
        }
        List<Refusal> changes = new ArrayList<>();
        changes.addAll(changes(issued(planned), issued(now), PlanCheck::certificate));
        changes.addAll(changes(judged(planned), judged(now), PlanCheck::judgement));
        throw new ProblemsFound(told(changes));
    }

    /** What differs, or is on one side alone. */
    private static List<Refusal> changes(
            Map<List<Object>, Map<String, Object>> then,
            Map<List<Object>, Map<String, Object>> since,
            Telling telling) {
        Set<List<Object>> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(since.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(then.get(key), since.get(key)))
                .map(
                        key ->
                                telling.of(
                                        Optional.ofNullable(then.get(key)),
                                        Optional.ofNullable(since.get(key))))
                .toList();
    }

    private interface Telling {
        Refusal of(Optional<Map<String, Object>> then, Optional<Map<String, Object>> since);
    }

    private static List<Problem> told(List<Refusal> changes) {
        List<Refusal> told = new ArrayList<>();
        told.add(new Refusal(Refusal.Reason.PLAN_OUTDATED));
        told.addAll(changes.subList(0, Math.min(MOST, changes.size())));
        if (changes.size() > MOST) {
            told.add(new Refusal(Refusal.Reason.PLAN_MORE, changes.size() - MOST));
        }
        return told.stream().map(one -> new Problem(0, "", one)).toList();
    }

    private static Refusal certificate(
            Optional<Map<String, Object>> then, Optional<Map<String, Object>> since) {
        Map<String, Object> known = then.or(() -> since).orElseThrow();
        return new Refusal(
                Refusal.Reason.PLAN_CERTIFICATE,
                known.get("nif"),
                known.get("name"),
                certificate(then),
                certificate(since));
    }

    /** Its code says whether any word of it differs. */
    private static String certificate(Optional<Map<String, Object>> one) {
        return one.map(
                        each ->
                                "%s · %s · %s"
                                        .formatted(
                                                each.get("number"),
                                                each.get("credits"),
                                                each.get("integrity_code")))
                .orElse("-");
    }

    private static Refusal judgement(
            Optional<Map<String, Object>> then, Optional<Map<String, Object>> since) {
        Map<String, Object> known = then.or(() -> since).orElseThrow();
        return new Refusal(
                Refusal.Reason.PLAN_JUDGEMENT,
                known.get("nif"),
                known.get("project"),
                judgement(then),
                judgement(since));
    }

    private static String judgement(Optional<Map<String, Object>> one) {
        return one.map(
                        each ->
                                "%s %s/%s %s"
                                        .formatted(
                                                each.get("outcome"),
                                                each.get("granted"),
                                                each.get("proposed"),
                                                each.get("reasons"))
                                        .strip())
                .orElse("-");
    }

    private static Map<List<Object>, Map<String, Object>> issued(Plan plan) {
        return byKey(plan.certificates(), "nif", "cfie");
    }

    private static Map<List<Object>, Map<String, Object>> judged(Plan plan) {
        return byKey(plan.judged(), "nif", "project");
    }

    private static Map<List<Object>, Map<String, Object>> byKey(
            List<Map<String, Object>> things, String first, String second) {
        Map<List<Object>, Map<String, Object>> keyed = new LinkedHashMap<>();
        things.forEach(one -> keyed.put(List.of(one.get(first), one.get(second)), one));
        return keyed;
    }
}
