package cfie.procedure.issue;

import cfie.domain.Judgement;
import cfie.domain.Outcome;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Selection;
import cfie.procedure.Advance;
import cfie.procedure.year.JudgeYear;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Decides a year and issues what is due: numbers, codes and frozen rows. Runs inside one
 * transaction; the files are made afterwards, from the rows. Run twice, it issues nothing the
 * second time.
 *
 * @param today the day that certificates and actas bear
 * @param asOf the last day whose answers count
 */
public record Certify(Register register, LocalDate today, LocalDate asOf, Advance advance) {
    private static final int CHUNK = 500;

    /** Issued and judged on the same day. */
    public Certify(Register register, LocalDate today, Advance advance) {
        this(register, today, today, advance);
    }

    /**
     * What became of the year, and what was issued.
     *
     * @param fresh those that were issued
     * @param centres those that issued certificates
     * @param signing those, and the ones whose acta was written anew
     */
    public record Result(
            Tally tally,
            List<Certificate> fresh,
            Remarks remarks,
            Set<Cfie> centres,
            Set<Cfie> signing,
            List<Acta.Key> actas,
            List<Change> changes) {
        /** How many were issued. */
        public int issued() {
            return fresh.size();
        }
    }

    /**
     * What is right, and worth a second look.
     *
     * @param early what is issued before its evaluation or final report, and the later of their
     *     days
     * @param again the revoked certificates whose work is certified once more
     */
    public record Remarks(SortedMap<ProjectCode, LocalDate> early, List<CertificateNumber> again) {
        public static final Remarks NONE = new Remarks(Collections.emptySortedMap(), List.of());
    }

    /**
     * A selection limits what is issued, never what is decided. Of a closed year nothing is issued.
     *
     * @param preflight stops what could not be printed before anything is issued
     */
    public Result run(AcademicYear year, Selection wanted, Preflight preflight) {
        List<Judgement> judged =
                new JudgeYear(register, asOf, advance)
                        .of(year, wanted.teacher()).stream()
                                .flatMap(teacher -> teacher.judgements().stream())
                                .filter(one -> wanted.cfie().map(one.cfie()::equals).orElse(true))
                                .toList();
        boolean isClosed = register.closings().find(year).isPresent();
        List<Certificate> issued = isClosed ? List.of() : issue(year, judged);
        issued.forEach(preflight::check);
        keep(issued);
        Selection whole = Selection.of(year, wanted.cfie(), Optional.empty());
        List<Acta.Key> earlier = register.actas().newest(whole);
        List<Acta.Key> actas = List.of();
        if (wanted.teacher().isEmpty()) {
            KeepActa keep = new KeepActa(register, today, preflight);
            actas =
                    isClosed
                            ? earlier.stream().map(keep::amended).toList()
                            : actas(year, earlier, certified(judged, issued), keep);
        }
        return result(judged, new YearChanges(year, issued, earlier, actas), isClosed);
    }

    private void keep(List<Certificate> issued) {
        advance.at(Advance.Stage.ISSUING, 0, issued::size);
        for (int from = 0; from < issued.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, issued.size());
            register.certificates().add(issued.subList(from, to));
            advance.at(Advance.Stage.ISSUING, to, issued::size);
        }
    }

    private SortedMap<ProjectCode, LocalDate> early(List<Judgement> judged) {
        SortedMap<ProjectCode, LocalDate> early = new TreeMap<>();
        judged.stream()
                .filter(one -> one.outcome() == Outcome.PENDING)
                .map(Judgement::participation)
                .filter(one -> one.documentedOn().isAfter(today))
                .forEach(
                        one ->
                                early.merge(
                                        one.project(),
                                        one.documentedOn(),
                                        BinaryOperator.maxBy(Comparator.naturalOrder())));
        return early;
    }

    private Result result(List<Judgement> judged, YearChanges changes, boolean isClosed) {
        return new Result(
                Tally.of(judged, isClosed),
                changes.issued(),
                isClosed
                        ? Remarks.NONE
                        : new Remarks(early(judged), changes.again(register.endings())),
                changes.centres(),
                changes.signing(),
                changes.actas(),
                changes.all());
    }

    /** One certificate per teacher and centre, numbered in the order of the lists. */
    private List<Certificate> issue(AcademicYear year, List<Judgement> judged) {
        List<Certificate> certificates = new ArrayList<>();
        byCentre(judged.stream().filter(one -> one.outcome() == Outcome.PENDING).toList())
                .forEach(
                        (cfie, due) ->
                                certificates.addAll(
                                        new Issue(register, today).of(year, cfie, due)));
        return certificates;
    }

    private static Map<Cfie, List<Judgement>> byCentre(List<Judgement> judged) {
        Map<Cfie, List<Judgement>> centres = new TreeMap<>(Comparator.comparing(Cfie::slug));
        judged.forEach(
                one -> centres.computeIfAbsent(one.cfie(), cfie -> new ArrayList<>()).add(one));
        return centres;
    }

    /** The judgements, with what was just issued standing on its certificate. */
    private static List<Judgement> certified(List<Judgement> judged, List<Certificate> issued) {
        Map<Work, CertificateNumber> numbers = new HashMap<>();
        issued.forEach(
                certificate ->
                        certificate
                                .items()
                                .forEach(
                                        item ->
                                                numbers.put(
                                                        new Work(
                                                                certificate.teacher().nif(),
                                                                item.project()),
                                                        certificate.number())));
        return judged.stream()
                .map(
                        one ->
                                Optional.ofNullable(numbers.get(Work.of(one)))
                                        .map(one::certifiedBy)
                                        .orElse(one))
                .toList();
    }

    private record Work(Nif nif, ProjectCode project) {
        static Work of(Judgement one) {
            return new Work(one.participation().teacher().nif(), one.participation().project());
        }
    }

    /** A centre whose schools went to another says so too, in a version of its own. */
    private List<Acta.Key> actas(
            AcademicYear year, List<Acta.Key> earlier, List<Judgement> judged, KeepActa keep) {
        Map<Cfie, List<Judgement>> centres = byCentre(judged);
        earlier.forEach(acta -> centres.putIfAbsent(acta.cfie(), List.of()));
        List<Acta.Key> actas = new ArrayList<>();
        centres.forEach(
                (cfie, all) -> {
                    advance.at(Advance.Stage.RECORDING, actas.size(), centres::size);
                    actas.add(keep.of(year, cfie, all));
                });
        return actas;
    }
}
