package cfie.cli.issue;

import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words in what two plans differ of one person: which thing, and its two values. */
record PlanDifference(Texts texts) {
    private static final List<String> OF_NAME = List.of("given_name", "surname1", "surname2");
    private static final List<String> OF_CERTIFICATE =
            List.of(
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
    private static final List<String> OF_DECISION = List.of("by", "reason");
    private static final List<String> OF_SUM = List.of("credits", "hours");
    private static final List<String> HOURS = List.of("hours");
    private static final String NONE = "-";

    /** Nothing but its number may differ. */
    String ofCertificates(Map<String, Object> then, Map<String, Object> since) {
        List<String> names = fields(OF_NAME, then, since);
        List<String> items = ofItems(items(then), items(since));
        Set<String> rest = new LinkedHashSet<>(then.keySet());
        rest.addAll(since.keySet());
        OF_NAME.forEach(rest::remove);
        OF_CERTIFICATE.forEach(rest::remove);
        rest.removeAll(List.of("number", "integrity_code", "items"));
        rest.removeAll(names.isEmpty() ? List.of() : List.of("name"));
        rest.removeAll(items.isEmpty() ? List.of() : OF_SUM);
        return Stream.of(
                        names,
                        fields(OF_CERTIFICATE, then, since),
                        items,
                        fields(rest, then, since))
                .flatMap(List::stream)
                .collect(Collectors.joining("; "));
    }

    private List<String> ofItems(
            Map<String, Map<String, Object>> then, Map<String, Map<String, Object>> since) {
        Set<String> projects = new LinkedHashSet<>(then.keySet());
        projects.addAll(since.keySet());
        return projects.stream()
                .flatMap(one -> ofItems(one, then.get(one), since.get(one)).stream())
                .toList();
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
        Set<String> columns = new LinkedHashSet<>(OF_ITEM);
        columns.addAll(then.keySet());
        columns.addAll(since.keySet());
        columns.removeAll(fields(OF_SUM, then, since).size() == OF_SUM.size() ? HOURS : List.of());
        return fields(columns, then, since).stream().map(one -> project + ", " + one).toList();
    }

    @SuppressWarnings("unchecked") // as it was planned
    private static Map<String, Map<String, Object>> items(Map<String, Object> certificate) {
        Map<String, Map<String, Object>> items = new LinkedHashMap<>();
        ((List<Map<String, Object>>) certificate.get("items"))
                .forEach(item -> items.put(String.valueOf(item.get("project")), item));
        return items;
    }

    /** Whose certificate tells of the name is not told of it again. */
    String ofJudgements(Map<String, Object> then, Map<String, Object> since, boolean isNamed) {
        List<String> columns = new ArrayList<>(isNamed ? List.of() : List.of("name"));
        columns.addAll(OF_JUDGEMENT);
        return String.join("; ", fields(columns, then, since));
    }

    /** One that is not there has no words. */
    String ofDecisions(Map<String, Object> then, Map<String, Object> since) {
        return OF_DECISION.stream()
                .filter(column -> !cell(column, then).equals(cell(column, since)))
                .map(column -> told(column, then, since))
                .collect(Collectors.joining("; "));
    }

    /** A document is excused for the day on which it came, anything else for what it is. */
    String decided(String requirement) {
        return texts.found("excused." + requirement)
                .or(() -> texts.found("unmet." + requirement))
                .orElse(requirement);
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
            Collection<String> columns, Map<String, Object> then, Map<String, Object> since) {
        return columns.stream()
                .filter(column -> !cell(column, then).equals(cell(column, since)))
                .map(column -> told(column, then, since))
                .toList();
    }

    private String told(String column, Map<String, Object> then, Map<String, Object> since) {
        return "%s: %s → %s"
                .formatted(texts.label(column), cell(column, then), cell(column, since));
    }

    private String cell(String column, Map<String, Object> of) {
        Object said = of.get(column);
        return said == null || said.equals("")
                ? NONE
                : new Spoken(texts).cell(column, said.toString());
    }
}
