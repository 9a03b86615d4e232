package cfie.cli.issue;

import cfie.cli.kind.CertificateJson;
import cfie.domain.Decision;
import cfie.domain.Requirement;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.procedure.issue.Certify;
import cfie.procedure.issue.Preflight;
import cfie.sheet.list.ActaSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes what is about to be issued, on its way past the check that it can be printed. */
final class Planning implements Preflight {
    private final Preflight check = new PrintCheck();
    private final List<Map<String, Object>> certificates = new ArrayList<>();
    private final List<Map<String, Object>> actas = new ArrayList<>();
    private final List<Map<String, Object>> decisions = new ArrayList<>();
    private final Map<String, Object> counts = new LinkedHashMap<>();
    private final Set<String> projects = new HashSet<>();

    @Override
    public void check(Certificate certificate) {
        check.check(certificate);
        certificates.add(planned(certificate));
        certificate.items().forEach(item -> projects.add(item.project().text()));
    }

    @Override
    public void check(Acta acta) {
        check.check(acta);
        actas.add(planned(acta));
    }

    static Map<String, Object> planned(Acta acta) {
        Map<String, Object> planned = new LinkedHashMap<>();
        planned.put("file", acta.key().file() + ".pdf");
        planned.put("judged", acta.lines().stream().map(line -> judged(acta.key(), line)).toList());
        return planned;
    }

    /** As it will be told, and what else stands on it, part by part. */
    static Map<String, Object> planned(Certificate certificate) {
        Map<String, Object> planned = CertificateJson.of(certificate);
        planned.put("given_name", certificate.teacher().name().givenName());
        planned.put("surname1", certificate.teacher().name().surname1());
        planned.put("surname2", certificate.teacher().name().surname2().orElse(""));
        planned.put("director", certificate.issuer().director().orElse(""));
        planned.put("post", certificate.issuer().post());
        planned.put("place", certificate.issuer().place());
        planned.put("legal_basis", certificate.issuer().legalBasis());
        planned.put("verification_address", certificate.issuer().verificationAddress().orElse(""));
        planned.put("items", certificate.items().stream().map(Planning::item).toList());
        return planned;
    }

    private static Map<String, Object> item(Certificate.Item item) {
        Map<String, Object> planned = CertificateJson.of(item);
        planned.put("school_name", item.school().name());
        planned.put("starts_on", item.activity().days().first().toString());
        planned.put("ends_on", item.activity().days().last().toString());
        return planned;
    }

    private static Map<String, Object> judged(Acta.Key key, Acta.Line line) {
        Map<String, Object> judged = new LinkedHashMap<>();
        Iterator<String> cells = ActaSheet.write(key, line).iterator();
        ActaSheet.NAMES.forEach(name -> judged.put(name, cells.next()));
        return judged;
    }

    /** What came of the whole year, and which of it a person decided. */
    Planning noting(Certify.Result decided, List<Decision> ofYear) {
        counts.putAll(CertifyReport.counts(decided.tally()));
        ofYear.stream()
                .filter(one -> one.requirement() != Requirement.NOT_WITHDRAWN)
                .filter(one -> projects.contains(one.project().text()))
                .forEach(one -> decisions.add(decided(one)));
        return this;
    }

    private static Map<String, Object> decided(Decision decision) {
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("project", decision.project().text());
        decided.put("requirement", decision.requirement().name());
        decided.put("by", decision.by());
        decided.put("reason", decision.reason());
        return decided;
    }

    List<Map<String, Object>> certificates() {
        return certificates;
    }

    List<Map<String, Object>> actas() {
        return actas;
    }

    List<Map<String, Object>> decisions() {
        return decisions;
    }

    Map<String, Object> counts() {
        return counts;
    }
}
