package cfie.cli.issue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A plan beside what the register has issued: whether somebody applied it already. */
record AppliedPlan(Plan plan, Register register) {
    /**
     * Whether all that it says was issued, word for word, whatever became of it: before what is
     * being issued now, which the register knows already.
     */
    boolean isSo(Plan now) {
        return !plan.isEmpty()
                && Collections.disjoint(named(plan), named(now))
                && plan.certificates().stream().allMatch(this::isIssued)
                && plan.actas().stream().allMatch(this::isKept);
    }

    /** What it issues, by number or file. */
    private static List<Object> named(Plan plan) {
        return Stream.concat(
                        plan.certificates().stream().map(one -> one.get("number")),
                        plan.actas().stream().map(one -> one.get("file")))
                .toList();
    }

    /** Whether all of its certificates count. */
    boolean stands() {
        return plan.certificates().stream()
                .map(one -> CertificateNumber.parse((String) one.get("number")))
                .allMatch(
                        number ->
                                register.certificates()
                                        .find(number)
                                        .filter(one -> one.status() == CertificateStatus.VALID)
                                        .isPresent());
    }

    private boolean isKept(Map<String, Object> planned) {
        return PlanForm.acta((String) planned.get("file")).stream()
                .flatMap(
                        key ->
                                register.actas()
                                        .all(key.year(), key.cfie())
                                        .filter(one -> one.key().equals(key)))
                .anyMatch(
                        one ->
                                verdicts(planned)
                                        .equals(verdicts(Plan.read(Planning.planned(one)))));
    }

    /** What an acta says of each work, whoever may have been forgotten since. */
    private static Set<Map<String, Object>> verdicts(Map<String, Object> acta) {
        Set<Map<String, Object>> verdicts = new HashSet<>();
        for (Map<String, Object> one : Plan.judged(acta)) {
            Map<String, Object> verdict = new LinkedHashMap<>(one);
            verdict.keySet().removeAll(List.of("nif", "name"));
            verdicts.add(verdict);
        }
        return verdicts;
    }

    /** Whoever is forgotten has no words left to hold it against. */
    private boolean isIssued(Map<String, Object> planned) {
        return register.certificates()
                .find(CertificateNumber.parse(String.valueOf(planned.get("number"))))
                .filter(
                        found ->
                                found.isForgotten()
                                        ? hasCode(planned, found.certificate())
                                        : planned.equals(
                                                Plan.read(Planning.planned(found.certificate()))))
                .isPresent();
    }

    private static boolean hasCode(Map<String, Object> planned, Certificate certificate) {
        return certificate.integrityCode().text().equals(planned.get("integrity_code"));
    }
}
