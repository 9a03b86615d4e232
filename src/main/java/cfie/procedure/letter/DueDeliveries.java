package cfie.procedure.letter;

import cfie.domain.Registration;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Institution;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.domain.letter.Matter;
import cfie.procedure.Portions;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.SchoolCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Certificates that are to reach their teachers, and the lists of them. */
record DueDeliveries(DueLetters desk) {
    /** What counts, and has its file. */
    void certificates(Selection selection, Consumer<DueLetter> visitor) {
        Portions<IssuedCertificate> portions = new Portions<>(some -> deliver(some, visitor));
        each(selection, one -> one.sha256().ifPresent(printed -> portions.add(one)));
        portions.end();
    }

    private void each(Selection selection, Consumer<IssuedCertificate> visitor) {
        desk.register()
                .certificates()
                .each(
                        selection,
                        one -> {
                            if (one.status() == CertificateStatus.VALID && !one.isForgotten()) {
                                visitor.accept(one);
                            }
                        });
    }

    private void deliver(List<IssuedCertificate> some, Consumer<DueLetter> visitor) {
        Map<Nif, List<Registration>> registrations =
                desk.register()
                        .registrations()
                        .of(some.stream().map(one -> one.certificate().teacher().nif()).toList());
        some.forEach(one -> visitor.accept(due(one.certificate(), one, registrations)));
    }

    private DueLetter due(
            Certificate certificate,
            IssuedCertificate issued,
            Map<Nif, List<Registration>> registrations) {
        Nif nif = certificate.teacher().nif();
        Letter.About about =
                new Letter.About(
                        certificate.number().year(),
                        certificate.number().cfie(),
                        Optional.empty(),
                        Optional.of(nif),
                        Optional.empty());
        return desk.due(
                new Letter.Key(LetterKind.CERTIFICATE, about, certificate.number().text()),
                address(certificate, registrations.getOrDefault(nif, List.of())),
                new Matter.Certified(issued));
    }

    /** The one given at a school of the certificate, else the last that was given. */
    private static Optional<String> address(Certificate certificate, List<Registration> all) {
        Set<SchoolCode> schools =
                certificate.items().stream()
                        .map(item -> item.school().code())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.email().isPresent())
                .max(
                        Comparator.<Registration, Boolean>comparing(
                                        one -> schools.contains(one.school()))
                                .thenComparing(Registration::registeredOn))
                .flatMap(Registration::email);
    }

    /** One of each centre; another as soon as other certificates are on it. */
    void lists(Selection selection, Consumer<DueLetter> visitor) {
        Map<AcademicYear, Map<Cfie, List<IssuedCertificate>>> all = new TreeMap<>();
        each(
                selection,
                one ->
                        all.computeIfAbsent(one.number().year(), year -> new TreeMap<>())
                                .computeIfAbsent(one.number().cfie(), cfie -> new ArrayList<>())
                                .add(one));
        all.forEach(
                (year, centres) ->
                        centres.forEach((cfie, some) -> visitor.accept(list(year, cfie, some))));
    }

    private DueLetter list(AcademicYear year, Cfie cfie, List<IssuedCertificate> some) {
        String numbers =
                some.stream().map(one -> one.number().text()).collect(Collectors.joining(" "));
        String sum = desk.register().seal().coder().apply(numbers).text().substring(0, 5);
        Letter.About about =
                new Letter.About(year, cfie, Optional.empty(), Optional.empty(), Optional.empty());
        String edition = "%s %s %d %s".formatted(year, cfie, some.size(), sum);
        Institution office =
                desk.register().institutions().on(Body.of(cfie.province()), desk.day());
        return desk.due(
                new Letter.Key(LetterKind.PROVINCE_LIST, about, edition),
                office.site().email(),
                new Matter.Listed(year, cfie, office.title(), some));
    }
}
