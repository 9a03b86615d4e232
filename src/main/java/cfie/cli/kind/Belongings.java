package cfie.cli.kind;

import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What hangs on a thing of the register, row by row and by the names of some columns. */
record Belongings(Register register) {
    /** By the other one of project and teacher. */
    List<Map<String, Object>> labels(Selection of, String other) {
        return all(
                Kind.QUALITY_LABELS,
                of,
                other,
                "level",
                "applied_on",
                "outcome",
                "decided_on",
                "decided_by",
                "reason",
                "scores",
                "document");
    }

    List<Map<String, Object>> awards(Selection of) {
        if (!register.lookup().hasAwards()) {
            return List.of();
        }
        return all(
                Kind.AWARDS,
                of,
                "kind",
                "name",
                "given_by",
                "given_on",
                "project",
                "school",
                "teacher",
                "web",
                "document");
    }

    /** By the other one of project and teachers. */
    List<Map<String, Object>> mobilities(Selection of, String other) {
        return all(
                Kind.MOBILITIES,
                of,
                "number",
                "kind",
                "starts_on",
                "ends_on",
                "country",
                "place",
                "learners",
                "staff",
                other);
    }

    List<Map<String, Object>> connected(SchoolCode code) {
        if (!register.lookup().hasConnected(code)) {
            return List.of();
        }
        return all(
                Kind.ERASMUS_LINKS,
                Selection.ofSchool(code),
                "project",
                "number",
                "action",
                "title",
                "linked_on");
    }

    List<Map<String, Object>> schoolLabels(SchoolCode code) {
        if (!register.lookup().hasApplied(code)) {
            return List.of();
        }
        return all(
                Kind.SCHOOL_LABELS,
                Selection.ofSchool(code),
                "year",
                "renewal",
                "stage",
                "decided_on",
                "accredited_until");
    }

    List<Map<String, Object>> all(Kind kind, Selection selection, String... columns) {
        Listing listing = Listing.of(kind, register, selection);
        List<Map<String, Object>> all = new ArrayList<>();
        listing.rows().each(cells -> all.add(some(named(listing.names(), cells), columns)));
        return all;
    }

    static Map<String, String> named(List<String> names, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, cells.get(named.size())));
        return named;
    }

    static Map<String, Object> some(Map<String, String> cells, String... columns) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String column : columns) {
            shown.put(column, cells.get(column));
        }
        return shown;
    }
}
