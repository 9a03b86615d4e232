package cfie.cli.upkeep;

import cfie.cli.kind.CertificateJson;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.kind.Portrait;
import cfie.cli.screen.Texts;
import cfie.domain.Teacher;
import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.domain.ledger.Selection;
import cfie.procedure.person.Issued;
import cfie.sheet.list.ActaSheet;
import cfie.store.Mentions;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is held of one person, each part with where it came from and what it is for. */
record PersonalData(Register register, Texts texts) {
    Map<String, Object> of(Nif nif, LocalDate today) {
        Optional<Teacher> teacher = register.registrations().find(nif);
        if (teacher.isEmpty() && !register.persons().isKnown(nif)) {
            throw unknown(nif);
        }
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("nif", nif.text());
        held.put("name", teacher.map(one -> one.name().full()).orElse(null));
        held.put("exported_on", today.toString());
        Selection own = Selection.ofTeacher(nif);
        List<Map<String, Object>> projects = rows(Kind.PROJECTS, own);
        put(held, "registrations", rows(Kind.TEACHERS, own));
        put(held, "staff", rows(Kind.STAFF, own));
        put(held, "consents", rows(Kind.CONSENTS, own));
        put(held, "projects", alone(projects));
        put(held, "reports", rows(Kind.REPORTS, own));
        put(held, "evaluations", evaluations(own, nif));
        put(held, "external_credits", rows(Kind.EXTERNAL_CREDITS, own));
        put(held, "decisions", decisions(projects));
        put(held, "quality_labels", rows(Kind.QUALITY_LABELS, own));
        put(held, "awards", rows(Kind.AWARDS, own));
        put(held, "mobilities", alone(rows(Kind.MOBILITIES, own)));
        put(held, "letters", rows(Kind.LETTERS, own));
        put(held, "posts", rows(Kind.PARTNERS, own));
        putIssued(held, nif);
        put(
                held,
                "actas",
                register.persons().actas(nif).stream().flatMap(key -> lines(key, nif)).toList());
        put(held, "mentions", mentions(nif));
        return held;
    }

    private Refusal unknown(Nif nif) {
        return register.forgotten()
                .on(nif)
                .map(day -> new Refusal(Refusal.Reason.PERSON_FORGOTTEN, nif, day))
                .orElseGet(() -> new Refusal(Refusal.Reason.PERSON_UNKNOWN, nif));
    }

    private void put(Map<String, Object> held, String name, List<Map<String, Object>> rows) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("source", texts.say("person.source." + name));
        part.put("purpose", texts.say("person.purpose." + name));
        part.put("data", rows);
        held.put(name, part);
    }

    private void putIssued(Map<String, Object> held, Nif nif) {
        List<Map<String, Object>> certificates = new ArrayList<>();
        List<Map<String, Object>> copies = new ArrayList<>();
        for (IssuedCertificate issued : Issued.of(register, nif)) {
            certificates.add(CertificateJson.of(issued));
            copies.addAll(copies(issued));
        }
        put(held, "certificates", certificates);
        put(held, "signed_copies", copies);
    }

    private List<Map<String, Object>> copies(IssuedCertificate issued) {
        CertificateNumber number = issued.number();
        return register.signedCopies().of(number).stream().map(PersonalData::copy).toList();
    }

    private static Map<String, Object> copy(SignedCopy copy) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", copy.number().text());
        row.put("attached_on", copy.attachedOn().toString());
        row.put("signer", copy.signature().signer());
        row.put("signed_at", copy.signature().signedAt().toString());
        row.put("sha256", copy.sha256());
        return row;
    }

    /** Their own, and those of everyone in their projects. */
    private List<Map<String, Object>> evaluations(Selection own, Nif nif) {
        return rows(Kind.EVALUATIONS, own).stream()
                .filter(
                        row ->
                                row.get("teacher").equals("")
                                        || row.get("teacher").equals(nif.text()))
                .toList();
    }

    private List<Map<String, Object>> decisions(List<Map<String, Object>> projects) {
        Portrait portrait = new Portrait(register);
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Map<String, Object> project : projects) {
            String code = project.get("project").toString();
            for (Map<String, Object> decision : portrait.decisions(new ProjectCode(code))) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("project", code);
                row.putAll(decision);
                decisions.add(row);
            }
        }
        return decisions;
    }

    private Stream<Map<String, Object>> lines(Acta.Key key, Nif nif) {
        return register.actas()
                .all(key.year(), key.cfie())
                .filter(acta -> acta.key().equals(key))
                .flatMap(acta -> acta.lines().stream())
                .filter(line -> line.teacher().nif().equals(nif))
                .map(line -> line(key, line));
    }

    private static Map<String, Object> line(Acta.Key key, Acta.Line line) {
        Map<String, Object> row = named(ActaSheet.NAMES, ActaSheet.write(key, line));
        row.put("version", key.version());
        row.put("number", line.certificate().map(CertificateNumber::text).orElse(null));
        return row;
    }

    private List<Map<String, Object>> mentions(Nif nif) {
        return register.mentions().of(nif).stream().map(PersonalData::mention).toList();
    }

    static Map<String, Object> mention(Mentions.Mention mention) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", mention.kind());
        row.put("id", mention.key());
        row.put("text", mention.text());
        return row;
    }

    private List<Map<String, Object>> rows(Kind kind, Selection selection) {
        Listing listing = Listing.of(kind, register, selection);
        List<Map<String, Object>> rows = new ArrayList<>();
        listing.rows().each(cells -> rows.add(named(listing.names(), cells)));
        return rows;
    }

    private static Map<String, Object> named(List<String> names, List<String> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            row.put(names.get(at), cells.get(at));
        }
        return row;
    }

    /** Their colleagues are not theirs to know. */
    private static List<Map<String, Object>> alone(List<Map<String, Object>> rows) {
        return rows.stream().map(PersonalData::withoutTeachers).toList();
    }

    private static Map<String, Object> withoutTeachers(Map<String, Object> row) {
        Map<String, Object> rest = new LinkedHashMap<>(row);
        rest.remove("teachers");
        return rest;
    }
}
