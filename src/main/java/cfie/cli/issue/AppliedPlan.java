package cfie.cli.issue;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan beside what the register has issued: whether somebody applied it already. */
record AppliedPlan(Plan plan, Register register) {
    /**
     * Whether all that it says was issued, word for word, whatever became of it: before what is
     * being issued now, which the register knows already.
     */
    boolean isSo(Plan now) {
        Issued issued = issued();
        return !plan.isEmpty()
                && Collections.disjoint(named(plan), named(now))
                && plan.certificates().stream().allMatch(issued::hasJust)
                && plan.actas().stream().allMatch(this::isKept);
    }

    /** What it issues, by number or file. */
    private static List<Object> named(Plan plan) {
        return Stream.concat(
                        plan.certificates().stream().map(one -> one.get("number")),
                        plan.actas().stream().map(one -> one.get("file")))
                .toList();
    }

    /** Whether it still is as it was issued: all of it counts, and nothing else is due. */
    boolean isLast(Plan now) {
        return now.isEmpty() && plan.certificates().stream().allMatch(issued()::counts);
    }

    /** What became of it: certificates that count no more, and those that are due now. */
    List<Refusal> since(Plan now) {
        Issued issued = issued();
        return Stream.concat(
                        plan.certificates().stream()
                                .filter(one -> !issued.counts(one))
                                .map(one -> told(Refusal.Reason.PLAN_ENDED, one)),
                        now.certificates().stream().map(one -> told(Refusal.Reason.PLAN_DUE, one)))
                .toList();
    }

    private static Refusal told(Refusal.Reason reason, Map<String, Object> one) {
        return new Refusal(
                reason, one.get("nif"), one.get("name"), one.get("number"), one.get("credits"));
    }

    private boolean isKept(Map<String, Object> planned) {
        return PlanForm.acta((String) planned.get("file")).stream()
                .flatMap(
                        key ->
                                register.actas()
                                        .all(key.year(), key.cfie())
                                        .filter(one -> one.key().equals(key)))
                .map(one -> Plan.judged(Plan.read(Planning.planned(one))))
                .anyMatch(kept -> isSaid(Plan.judged(planned), kept));
    }

    /** Whether an acta says just that of each, but for the names of those since forgotten. */
    private static boolean isSaid(
            List<Map<String, Object>> planned, List<Map<String, Object>> kept) {
        List<Map<String, Object>> left = new ArrayList<>(kept);
        return planned.stream().allMatch(line -> left.remove(line) || removed(line, left))
                && left.isEmpty();
    }

    private static boolean removed(Map<String, Object> line, List<Map<String, Object>> left) {
        return left.stream()
                .filter(one -> new Nif((String) one.get("nif")).isPseudonym())
                .filter(one -> nameless(one).equals(nameless(line)))
                .findFirst()
                .map(left::remove)
                .isPresent();
    }

    private static Map<String, Object> nameless(Map<String, Object> line) {
        Map<String, Object> verdict = new LinkedHashMap<>(line);
        verdict.keySet().removeAll(List.of("nif", "name"));
        return verdict;
    }

    /** Those of its numbers that were issued, looked up all at once. */
    private Issued issued() {
        return new Issued(
                register.certificates()
                        .all(plan.certificates().stream().map(Issued::number).toList()));
    }

    private record Issued(Map<CertificateNumber, IssuedCertificate> all) {
        static CertificateNumber number(Map<String, Object> planned) {
            return CertificateNumber.parse(String.valueOf(planned.get("number")));
        }

        private Optional<IssuedCertificate> find(Map<String, Object> planned) {
            return Optional.ofNullable(all.get(number(planned)));
        }

        boolean counts(Map<String, Object> planned) {
            return find(planned).filter(one -> one.status() == CertificateStatus.VALID).isPresent();
        }

        /** Whoever is forgotten has no words left to hold it against. */
        boolean hasJust(Map<String, Object> planned) {
            return find(planned)
                    .filter(
                            found ->
                                    found.isForgotten()
                                            ? hasCode(planned, found.certificate())
                                            : planned.equals(
                                                    Plan.read(
                                                            Planning.planned(found.certificate()))))
                    .isPresent();
        }

        private static boolean hasCode(Map<String, Object> planned, Certificate certificate) {
            return certificate.integrityCode().text().equals(planned.get("integrity_code"));
        }
    }
}
