package cfie.procedure.issue;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Revocation;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Selection;
import cfie.domain.ledger.Subject;
import cfie.store.issued.Endings;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ledger tells of a year that was certified: of each centre, the numbers and the acta.
 *
 * @param earlier the newest actas before
 * @param actas the newest actas now
 */
record YearChanges(
        AcademicYear year, List<Certificate> issued, List<Acta.Key> earlier, List<Acta.Key> actas) {
    /** The centres that issued certificates. */
    Set<Cfie> centres() {
        return issued.stream()
                .map(certificate -> certificate.number().cfie())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those, and the ones whose acta was written anew. */
    Set<Cfie> signing() {
        Set<Cfie> signing = centres();
        actas.stream()
                .filter(acta -> !earlier.contains(acta))
                .map(Acta.Key::cfie)
                .forEach(signing::add);
        return signing;
    }

    /** The revoked certificates whose work is on one of those that were issued. */
    List<CertificateNumber> again(Endings endings) {
        Set<Nif> teachers =
                issued.stream().map(one -> one.teacher().nif()).collect(Collectors.toSet());
        var revoked = endings.revoked(year, Optional.of(teachers));
        return issued.stream()
                .filter(one -> revoked.containsKey(one.teacher().nif()))
                .flatMap(
                        one ->
                                one.items().stream()
                                        .map(Certificate.Item::project)
                                        .map(revoked.get(one.teacher().nif())::get))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Revocation::certificate)
                .distinct()
                .sorted()
                .toList();
    }

    List<Change> all() {
        return Stream.concat(
                        issued.stream().map(one -> one.number().cfie()),
                        actas.stream().map(Acta.Key::cfie))
                .distinct()
                .sorted(Comparator.comparing(Cfie::slug))
                .flatMap(cfie -> of(cfie).stream())
                .toList();
    }

    private List<Change> of(Cfie cfie) {
        List<String> numbers =
                issued.stream()
                        .map(one -> one.number())
                        .filter(number -> number.cfie() == cfie)
                        .map(number -> number.text())
                        .toList();
        List<Difference> differences = new ArrayList<>();
        if (!numbers.isEmpty()) {
            differences.add(new Difference("issued", "", Integer.toString(numbers.size())));
            differences.add(new Difference("first", "", numbers.get(0)));
            differences.add(new Difference("last", "", numbers.get(numbers.size() - 1)));
        }
        version(actas, cfie)
                .ifPresent(
                        now ->
                                differences.add(
                                        new Difference(
                                                "acta", version(earlier, cfie).orElse(""), now)));
        return Change.of(
                Subject.of(Selection.of(year, Optional.of(cfie), Optional.empty())), differences);
    }

    private static Optional<String> version(List<Acta.Key> actas, Cfie cfie) {
        return actas.stream()
                .filter(acta -> acta.cfie() == cfie)
                .map(acta -> Integer.toString(acta.version()))
                .findFirst();
    }
}
