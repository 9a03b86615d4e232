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
import cfie.sheet.StaffSheet;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing of the register and what hangs on it, by the names of the columns. */
public record Portrait(Register register) {
    private Belongings belongings() {
        return new Belongings(register);
    }

    /** In the area that it is in on that day. */
    public Map<String, Object> of(SchoolCode code, LocalDate day) {
        School school =
                register.lookup()
                        .school(code)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.SCHOOL_UNKNOWN, code));
        Map<String, Object> shown = row(new SchoolSheet(school.year()), school);
        shown.put("cfie", register.lookup().centre(school, day).slug());
        shown.put("awards", belongings().awards(Selection.ofSchool(code)));
        shown.put("school_labels", belongings().schoolLabels(code));
        shown.put("erasmus_links", belongings().connected(code));
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
                belongings().all(Kind.TEACHERS, own, "school", "email", "registered_on", "role"));
        shown.put(
                "bodies",
                belongings().all(Kind.STAFF, own, "body", "role", "since", "until", "email"));
        shown.put(
                "consents",
                belongings()
                        .all(
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
        shown.put(
                "projects",
                belongings().all(Kind.PROJECTS, own, "project", "year", "school", "title"));
        shown.put(
                "external_credits",
                belongings()
                        .all(Kind.EXTERNAL_CREDITS, own, "year", "credits", "body", "reference"));
        shown.put(
                "certificates",
                belongings()
                        .all(Kind.CERTIFICATES, own, "number", "credits", "issued_on", "status"));
        shown.put("quality_labels", belongings().labels(own, "project"));
        shown.put("awards", belongings().awards(own));
        shown.put("mobilities", belongings().mobilities(own, "project"));
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
                belongings()
                        .all(
                                Kind.CONSENTS,
                                own,
                                "decision",
                                "decided_on",
                                "signed_by",
                                "reason",
                                "letter"));
        shown.put("reports", belongings().all(Kind.REPORTS, own, "type", "submitted_on", "file"));
        shown.put(
                "evaluations",
                belongings()
                        .all(
                                Kind.EVALUATIONS,
                                own,
                                "teacher",
                                "outcome",
                                "credits",
                                "evaluated_on",
                                "evaluator",
                                "reason"));
        shown.put("decisions", settled(code));
        shown.put("quality_labels", belongings().labels(own, "teacher"));
        shown.put("awards", belongings().awards(own));
        shown.put(
                "erasmus_links",
                belongings()
                        .all(Kind.ERASMUS_LINKS, own, "number", "action", "title", "linked_on"));
        shown.put("mobilities", belongings().mobilities(own, "teachers"));
        shown.put(
                "erasmus_steps",
                belongings().all(Kind.ERASMUS_STEPS, own, "step", "done_on", "evidence", "file"));
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
                                        register.municipalities().areas().of(cfie, day)));
        StaffSheet sheet = new StaffSheet(day);
        shown.put(
                "staff",
                register.staff().at(body).stream()
                        .map(
                                one ->
                                        Belongings.some(
                                                sheet.cells(one),
                                                "nif",
                                                "given_name",
                                                "surname1",
                                                "surname2",
                                                "role",
                                                "since",
                                                "until"))
                        .toList());
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
                        .map(post -> Belongings.some(sheet.cells(post), "partner", "name", "state"))
                        .toList());
        return shown;
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
        return register.decisions().of(code).stream()
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
}
