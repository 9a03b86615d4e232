package cfie.cli.kind;

import cfie.domain.Decision;
import cfie.domain.Project;
import cfie.domain.Requirement;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.issued.Institution;
import cfie.domain.ledger.Selection;
import cfie.domain.partner.PartnerCard;
import cfie.sheet.BodySheet;
import cfie.sheet.PartnerSheet;
import cfie.sheet.ProjectSheet;
import cfie.sheet.SchoolSheet;
import cfie.sheet.Sheet;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.PartnerCode;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing of the register and what hangs on it, by the names of the columns. */
public record Portrait(Register register) {
    public Map<String, Object> of(SchoolCode code) {
        School school =
                register.lookup()
                        .school(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.SCHOOL_UNKNOWN, code));
        Map<String, Object> shown = row(new SchoolSheet(school.year()), school);
        shown.put("cfie", register.lookup().centre(school).slug());
        shown.put("awards", awards(Selection.ofSchool(code)));
        shown.put("school_labels", schoolLabels(code));
        shown.put("erasmus_links", connected(code));
        return shown;
    }

    public Map<String, Object> of(Nif nif) {
        Teacher teacher =
                register.registrations()
                        .find(nif)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.TEACHER_UNKNOWN, nif));
        Selection own = Selection.ofTeacher(nif);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("nif", nif.text());
        shown.put("name", teacher.name().full());
        shown.put(
                "registrations",
                all(Kind.TEACHERS, own, "school", "email", "registered_on", "role"));
        shown.put(
                "consents",
                all(
                        Kind.CONSENTS,
                        own,
                        "school",
                        "decision",
                        "decided_on",
                        "signed_by",
                        "reason",
                        "attached",
                        "data_right",
                        "letter"));
        shown.put("projects", all(Kind.PROJECTS, own, "project", "year", "school", "title"));
        shown.put(
                "external_credits",
                all(Kind.EXTERNAL_CREDITS, own, "year", "credits", "body", "reference"));
        shown.put(
                "certificates",
                all(Kind.CERTIFICATES, own, "number", "credits", "issued_on", "status"));
        shown.put("quality_labels", labels(own, "project"));
        shown.put("awards", awards(own));
        shown.put("mobilities", mobilities(own, "project"));
        return shown;
    }

    public Map<String, Object> of(ProjectCode code) {
        Project project =
                register.projects()
                        .find(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PROJECT_UNKNOWN, code));
        Selection own = Selection.ofProject(code);
        Map<String, Object> shown = row(new ProjectSheet(Listing.ANY_DAY), project);
        shown.put("withdrawn", withdrawn(code));
        shown.put(
                "consents",
                all(Kind.CONSENTS, own, "decision", "decided_on", "signed_by", "reason", "letter"));
        shown.put("reports", all(Kind.REPORTS, own, "type", "submitted_on", "file"));
        shown.put(
                "evaluations",
                all(
                        Kind.EVALUATIONS,
                        own,
                        "teacher",
                        "outcome",
                        "credits",
                        "evaluated_on",
                        "evaluator",
                        "reason"));
        shown.put("decisions", settled(code));
        shown.put("quality_labels", labels(own, "teacher"));
        shown.put("awards", awards(own));
        shown.put(
                "erasmus_links",
                all(Kind.ERASMUS_LINKS, own, "number", "action", "title", "linked_on"));
        shown.put("mobilities", mobilities(own, "teachers"));
        shown.put(
                "erasmus_steps",
                all(Kind.ERASMUS_STEPS, own, "step", "done_on", "evidence", "file"));
        return shown;
    }

    /** As it is on that day, then all that is known of it, each with its last day. */
    public Map<String, Object> of(Body body, LocalDate day) {
        Map<String, Object> shown = row(new BodySheet(), register.institutions().on(body, day));
        body.cfie()
                .ifPresent(
                        cfie ->
                                shown.put(
                                        "municipalities",
                                        register.municipalities().areas().of(cfie)));
        List<Map<String, Object>> history = new ArrayList<>();
        for (Institution one : register.institutions().of(body)) {
            history.forEach(
                    before -> before.putIfAbsent("until", one.key().since().minusDays(1) + ""));
            history.add(row(new BodySheet(), one));
        }
        shown.put("history", history);
        return shown;
    }

    /** A card, with the ideas of whom it speaks. */
    public Map<String, Object> of(PartnerCode code) {
        PartnerCard card =
                register.partnerCards()
                        .find(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.CARD_UNKNOWN, code));
        PartnerSheet sheet = new PartnerSheet(Listing.ANY_DAY);
        Map<String, Object> shown = row(sheet, card);
        shown.put(
                "posts",
                register.partnerCards().by(code).stream()
                        .map(post -> some(sheet.cells(post), "partner", "name", "state"))
                        .toList());
        return shown;
    }

    /** By the other one of project and teacher. */
    private List<Map<String, Object>> labels(Selection of, String other) {
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

    private List<Map<String, Object>> awards(Selection of) {
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
    private List<Map<String, Object>> mobilities(Selection of, String other) {
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

    private List<Map<String, Object>> connected(SchoolCode code) {
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

    private List<Map<String, Object>> schoolLabels(SchoolCode code) {
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

    public Map<String, Object> of(CertificateNumber number) {
        return register.certificates()
                .find(number)
                .map(CertificateJson::of)
                .orElseThrow(() -> new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number));
    }

    private List<Map<String, Object>> settled(ProjectCode code) {
        return decisions(code).stream()
                .filter(one -> !one.get("requirement").equals(Requirement.NOT_WITHDRAWN.name()))
                .toList();
    }

    /** The decision by which it was withdrawn, if it was. */
    private List<Map<String, Object>> withdrawn(ProjectCode code) {
        return register.decisions().find(code, Requirement.NOT_WITHDRAWN).stream()
                .map(Portrait::decided)
                .toList();
    }

    /** All of them, the one that withdraws it too. */
    public List<Map<String, Object>> decisions(ProjectCode code) {
        return Arrays.stream(Requirement.values())
                .flatMap(requirement -> register.decisions().find(code, requirement).stream())
                .map(
                        decision -> {
                            Map<String, Object> shown = new LinkedHashMap<>();
                            shown.put("requirement", decision.requirement().name());
                            shown.putAll(decided(decision));
                            return shown;
                        })
                .toList();
    }

    private static Map<String, Object> decided(Decision decision) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("decided_on", decision.decidedOn().toString());
        shown.put("by", decision.by());
        shown.put("reason", decision.reason());
        return shown;
    }

    private static <T> Map<String, Object> row(Sheet<?, T> sheet, T thing) {
        return new LinkedHashMap<>(sheet.cells(thing));
    }

    private List<Map<String, Object>> all(Kind kind, Selection selection, String... columns) {
        Listing listing = Listing.of(kind, register, selection);
        List<Map<String, Object>> all = new ArrayList<>();
        listing.rows().each(cells -> all.add(some(named(listing.names(), cells), columns)));
        return all;
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, cells.get(named.size())));
        return named;
    }

    private static Map<String, Object> some(Map<String, String> cells, String... columns) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (String column : columns) {
            shown.put(column, cells.get(column));
        }
        return shown;
    }
}
