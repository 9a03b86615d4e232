package cfie.procedure.issue;

import cfie.domain.Judgement;
import cfie.domain.ListOrder;
import cfie.domain.Outcome;
import cfie.domain.Participation;
import cfie.domain.Teacher;
import cfie.domain.issued.Acta;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.store.Register;
import cfie.store.ledger.Forgotten;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the certification record of a centre: a new version only when what it says changes. */
record KeepActa(Register register, LocalDate today, Preflight preflight) {
    private static final Comparator<Acta.Line> BY_PROJECT =
            Comparator.comparing(Acta.Line::project);

    Acta.Key of(AcademicYear year, Cfie cfie, List<Judgement> judged) {
        Optional<Acta> last = register.actas().last(year, cfie);
        Map<CertificateNumber, Teacher> holders = register.certifiedWorks().holders(year, cfie);
        List<Acta.Line> known = judged.stream().map(one -> line(one, holders)).toList();
        return keep(
                new Acta.Key(year, cfie, 0),
                last,
                Stream.concat(known.stream(), ofForgotten(last, known).stream()),
                this::isUnsigned);
    }

    /** Whether it left room for a name that is known by now. */
    private boolean isUnsigned(Acta acta) {
        return acta.issuer().director().isEmpty()
                && register.institutions().issuer(acta.key().cfie(), today).director().isPresent();
    }

    /** The newest of a closed year: only what became of its certificates since is told anew. */
    Acta.Key amended(Acta.Key key) {
        Optional<Acta> last = register.actas().last(key.year(), key.cfie());
        Map<CertificateNumber, IssuedCertificate> issued = new HashMap<>();
        register.certificates()
                .each(
                        Selection.of(key.year(), Optional.of(key.cfie()), Optional.empty()),
                        one -> issued.put(one.number(), one));
        return keep(
                key,
                last,
                last.stream()
                        .flatMap(acta -> acta.lines().stream())
                        .map(line -> line.standing(issued)),
                any -> false);
    }

    private Acta.Key keep(
            Acta.Key of, Optional<Acta> last, Stream<Acta.Line> said, Predicate<Acta> isOutdated) {
        List<Acta.Line> lines =
                ListOrder.sorted(said.sorted(BY_PROJECT).toList(), Acta.Line::teacher);
        if (last.filter(acta -> acta.lines().equals(lines) && !isOutdated.test(acta)).isPresent()) {
            return last.get().key();
        }
        LocalDate day = day(lines);
        int version = last.map(acta -> acta.key().version()).orElse(0) + 1;
        Acta acta =
                new Acta(
                        new Acta.Key(of.year(), of.cfie(), version),
                        day,
                        register.institutions().issuer(of.cfie(), day),
                        lines,
                        last.map(Acta::issuedOn),
                        register.ledger().head());
        preflight.check(acta);
        register.actas().add(acta);
        return acta.key();
    }

    /** Today, unless a certificate that it lists is issued later. */
    private LocalDate day(List<Acta.Line> lines) {
        List<CertificateNumber> listed =
                lines.stream().flatMap(line -> line.certificate().stream()).distinct().toList();
        return register.certificates().latestDay(listed).filter(today::isBefore).orElse(today);
    }

    /** Whoever was forgotten stays in the record, unless their certificate counts no more. */
    private List<Acta.Line> ofForgotten(Optional<Acta> last, List<Acta.Line> known) {
        Forgotten forgotten = register.forgotten();
        Set<List<Object>> works = new HashSet<>();
        known.forEach(line -> works.add(work(line)));
        return last.map(Acta::lines).orElse(List.of()).stream()
                .filter(line -> !works.contains(work(line)))
                .filter(line -> forgotten.includes(line.teacher().nif()))
                .filter(line -> line.certificate().map(this::counts).orElse(true))
                .toList();
    }

    private static List<Object> work(Acta.Line line) {
        return List.of(line.project(), line.teacher().nif());
    }

    private boolean counts(CertificateNumber number) {
        return register.certificates()
                .find(number)
                .filter(one -> one.status() == CertificateStatus.VALID)
                .isPresent();
    }

    /** What stands on a certificate is told as it does there, whatever became of it since. */
    private static Acta.Line line(Judgement one, Map<CertificateNumber, Teacher> holders) {
        Participation participation = one.participation();
        Teacher teacher =
                one.certificate()
                        .map(holders::get)
                        .filter(then -> then.nif().equals(participation.teacher().nif()))
                        .orElse(participation.teacher());
        return new Acta.Line(
                participation.project(),
                participation.dossier().school().code(),
                teacher,
                participation.proposed(),
                one.granted(),
                one.outcome(),
                one.outcome() == Outcome.NOT_ELIGIBLE ? one.unmet() : List.of(),
                one.certificate(),
                one.elsewhere(),
                one.outcome() == Outcome.NOT_ELIGIBLE ? one.late() : List.of());
    }
}
