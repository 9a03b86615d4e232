package cfie.cli.kind;

import java.util.List;
import java.util.Map;

/** Of each kind, the columns that fit on a screen. */
final class ShortColumns {
    private static final Map<Kind, List<String>> SHORT =
            Map.ofEntries(
                    Map.entry(
                            Kind.SCHOOLS,
                            List.of("code", "type", "name", "locality", "ownership", "status")),
                    Map.entry(
                            Kind.TEACHERS,
                            List.of("nif", "surname1", "surname2", "given_name", "school", "role")),
                    Map.entry(
                            Kind.CONSENTS,
                            List.of("school", "teacher", "project", "decision", "decided_on")),
                    Map.entry(
                            Kind.PROJECTS,
                            List.of(
                                    "project",
                                    "school",
                                    "year",
                                    "title",
                                    "duration",
                                    "suitability",
                                    "withdrawn_on")),
                    Map.entry(Kind.REPORTS, List.of("project", "type", "submitted_on", "file")),
                    Map.entry(
                            Kind.EVALUATIONS,
                            List.of("project", "teacher", "outcome", "credits", "evaluated_on")),
                    Map.entry(
                            Kind.EXTERNAL_CREDITS,
                            List.of("nif", "year", "credits", "body", "reference", "certified_on")),
                    Map.entry(
                            Kind.CERTIFICATES,
                            List.of("number", "nif", "name", "credits", "issued_on", "status")),
                    Map.entry(
                            Kind.ACTA,
                            List.of(
                                    "cfie", "project", "nif", "name", "granted", "outcome",
                                    "reasons")),
                    Map.entry(
                            Kind.QUALITY_LABELS,
                            List.of(
                                    "project",
                                    "teacher",
                                    "level",
                                    "applied_on",
                                    "outcome",
                                    "decided_on")),
                    Map.entry(
                            Kind.AWARDS,
                            List.of(
                                    "award",
                                    "kind",
                                    "given_on",
                                    "given_by",
                                    "project",
                                    "school",
                                    "teacher")),
                    Map.entry(
                            Kind.PARTNERS,
                            List.of(
                                    "partner",
                                    "kind",
                                    "name",
                                    "organisation",
                                    "town",
                                    "country",
                                    "state",
                                    "matched")),
                    Map.entry(Kind.COUNTRIES, List.of("country", "name", "since", "until", "plus")),
                    Map.entry(
                            Kind.SCHOOL_CALLS,
                            List.of(
                                    "year",
                                    "opens_on",
                                    "closes_on",
                                    "years",
                                    "active_teachers",
                                    "labels",
                                    "validity")),
                    Map.entry(
                            Kind.BODIES,
                            List.of("body", "since", "name", "director", "place", "remark")),
                    Map.entry(
                            Kind.STAFF,
                            List.of(
                                    "nif",
                                    "surname1",
                                    "surname2",
                                    "given_name",
                                    "body",
                                    "role",
                                    "since",
                                    "until")),
                    Map.entry(Kind.AREAS, List.of("province", "municipality", "cfie", "since")),
                    Map.entry(Kind.CREDIT_RULES, List.of("since", "cap", "term", "step")),
                    Map.entry(Kind.DAY_RULES, List.of("since", "duration", "least", "most")),
                    Map.entry(
                            Kind.LABEL_RULES,
                            List.of("since", "years_after", "projects", "applications", "points")),
                    Map.entry(
                            Kind.DEADLINES,
                            List.of("year", "deadline", "cfie", "last_day", "late")),
                    Map.entry(
                            Kind.SCHOOL_LABELS,
                            List.of(
                                    "school",
                                    "year",
                                    "applied_on",
                                    "renewal",
                                    "stage",
                                    "decided_on",
                                    "accredited_until")),
                    Map.entry(
                            Kind.ERASMUS_LINKS,
                            List.of("project", "number", "action", "title", "linked_on")),
                    Map.entry(
                            Kind.MOBILITIES,
                            List.of(
                                    "project",
                                    "number",
                                    "kind",
                                    "starts_on",
                                    "ends_on",
                                    "country",
                                    "place",
                                    "learners",
                                    "staff")),
                    Map.entry(
                            Kind.ERASMUS_STEPS,
                            List.of("project", "step", "done_on", "evidence", "file")),
                    Map.entry(
                            Kind.LETTERS,
                            List.of(
                                    "letter",
                                    "kind",
                                    "made_on",
                                    "state",
                                    "school",
                                    "teacher",
                                    "project",
                                    "answered_on")));

    private ShortColumns() {}

    static List<String> of(Kind kind) {
        return SHORT.get(kind);
    }
}
