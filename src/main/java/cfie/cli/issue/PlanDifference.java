package cfie.cli.issue;

import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts into words in what two plans differ of one person: which thing, and its two values. */
record PlanDifference(Texts texts) {
    private static final List<String> OF_CERTIFICATE =
            List.of(
                    "given_name",
                    "surname1",
                    "surname2",
                    "issued_on",
                    "director",
                    "post",
                    "place",
                    "legal_basis",
                    "verification_address");
    private static final List<String> OF_ITEM =
            List.of(
                    "title",
                    "kind",
                    "duration",
                    "starts_on",
                    "ends_on",
                    "school",
                    "school_name",
                    "credits");
    private static final List<String> OF_JUDGEMENT =
            List.of("school", "outcome", "proposed", "granted", "reasons");
    private static final String NONE = "-";

    /** Nothing but its number may differ; of what a plan does not say nothing is told. */
    String ofCertificates(Map<String, Object> then, Map<String, Object> since) {
        List<String> told = new ArrayList<>(fields(OF_CERTIFICATE, then, since));
        if (!then.containsKey("surname1")) {
            told.addAll(fields(List.of("name"), then, since));
        }
        Map<String, Map<String, Object>> before = items(then);
        Map<String, Map<String, Object>> after = items(since);
        Set<String> projects = new LinkedHashSet<>(before.keySet());
        projects.addAll(after.keySet());
        projects.forEach(
                project -> told.addAll(ofItems(project, before.get(project), after.get(project))));
        return String.join("; ", told);
    }

    private List<String> ofItems(
            String project, Map<String, Object> then, Map<String, Object> since) {
        if (then == null || since == null) {
            String title = String.valueOf((then == null ? since : then).get("title"));
            return List.of(
                    "%s: %s → %s"
                            .formatted(
                                    project,
                                    then == null ? NONE : title,
                                    since == null ? NONE : title));
        }
        return fields(OF_ITEM, then, since).stream().map(one -> project + ", " + one).toList();
    }

    @SuppressWarnings("unchecked") // as it was planned
    private static Map<String, Map<String, Object>> items(Map<String, Object> certificate) {
        Map<String, Map<String, Object>> items = new LinkedHashMap<>();
        ((List<Map<String, Object>>) certificate.getOrDefault("items", List.of()))
                .forEach(item -> items.put(String.valueOf(item.get("project")), item));
        return items;
    }

    /** Whose certificate tells of the name is not told of it again. */
    String ofJudgements(Map<String, Object> then, Map<String, Object> since, boolean isNamed) {
        List<String> told = new ArrayList<>(fields(OF_JUDGEMENT, then, since));
        if (!isNamed) {
            told.addAll(0, fields(List.of("name"), then, since));
        }
        return String.join("; ", told);
    }

    /** What was judged, in short. */
    String judged(Map<String, Object> one) {
        return OF_JUDGEMENT.stream()
                .skip(1)
                .filter(column -> !String.valueOf(one.get(column)).isEmpty())
                .map(column -> texts.label(column) + " " + cell(column, one))
                .collect(Collectors.joining(", "));
    }

    private List<String> fields(
            List<String> columns, Map<String, Object> then, Map<String, Object> since) {
        return columns.stream()
                .filter(column -> then.containsKey(column) && since.containsKey(column))
                .filter(column -> !cell(column, then).equals(cell(column, since)))
                .map(
                        column ->
                                "%s: %s → %s"
                                        .formatted(
                                                texts.label(column),
                                                cell(column, then),
                                                cell(column, since)))
                .toList();
    }

    private String cell(String column, Map<String, Object> of) {
        Object said = of.get(column);
        return said == null || said.equals("")
                ? NONE
                : new Spoken(texts).cell(column, said.toString());
    }
}
