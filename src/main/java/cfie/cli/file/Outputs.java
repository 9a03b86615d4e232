package cfie.cli.file;

import cfie.cli.command.ProblemsFound;
import cfie.cli.command.Root;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Progress;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.Problem;
import cfie.domain.ledger.Selection;
import cfie.press.Printer;
import cfie.procedure.Portions;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of what was issued, made from the rows: those that are missing or damaged come back
 * byte for byte, those that are there are left alone.
 */
public final class Outputs {
    private static final int CHUNK = 500;

    private final Root root;
    private final Register register;
    private final Destination destination;
    private final List<Refusal> failed = new ArrayList<>();
    private final Printer printer;
    private final List<CertificateNumber> ended = new ArrayList<>();
    private long unsigned;
    private Progress progress;
    private long made;

    public Outputs(Root root, Register register, Destination destination, Printer printer) {
        this.root = root;
        this.register = register;
        this.destination = destination;
        this.printer = printer;
    }

    public void write(Selection wanted) {
        certificates(
                visitor -> register.certificates().each(wanted, visitor),
                () -> register.certificates().count(wanted));
        if (wanted.teacher().isEmpty()) {
            new CentreFiles(register).each(wanted, destination::put);
        }
        finish();
    }

    /** Only the certificates of those numbers. */
    public void write(List<CertificateNumber> numbers) {
        certificates(register.certificates().all(numbers).values()::forEach, numbers::size);
        finish();
    }

    /** Those files, and whatever of the lists and actas is missing or damaged. */
    public void restore(List<CertificateNumber> numbers) {
        certificates(visitor -> each(numbers, visitor), numbers::size);
        new CentreFiles(register).each(Selection.ALL, destination::put);
        finish();
    }

    private void each(List<CertificateNumber> numbers, Consumer<IssuedCertificate> visitor) {
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            int to = Math.min(from + CHUNK, numbers.size());
            register.certificates().all(numbers.subList(from, to)).values().forEach(visitor);
        }
    }

    private void finish() {
        if (!failed.isEmpty()) {
            throw new ProblemsFound(failed.stream().map(one -> new Problem(0, "", one)).toList());
        }
        if (unsigned > 0) {
            root.warn("warning.UNSIGNED", unsigned);
        }
        new EndedFiles(ended).tell(root);
        destination.keep();
    }

    private void certificates(Listing.Certificates wanted, LongSupplier total) {
        progress = root.progress("progress.files", Progress.Extent.of(total));
        made = 0;
        try (Workers workers = new Workers()) {
            certificates(wanted, workers);
        }
        progress.done();
    }

    private void certificates(Listing.Certificates wanted, Workers workers) {
        Portions<IssuedCertificate> printed = new Portions<>(some -> render(some, workers));
        wanted.each(
                issued -> {
                    if (issued.isForgotten()) {
                        return;
                    }
                    if (issued.status() != CertificateStatus.VALID) {
                        ended.add(issued.number());
                    }
                    printed.add(issued);
                });
        printed.end();
    }

    /** Prints in parallel, keeps hashes and signatures of what is new, and only then writes. */
    private void render(List<IssuedCertificate> chunk, Workers workers) {
        List<OutSheet> sheets = settled(printed(chunk, workers), workers);
        workers.each(sheets, sheet -> sheet.layIn(destination), laid -> root.host().goOn());
        sheets.forEach(sheet -> sheet.packIn(destination));
    }

    private List<OutSheet> printed(Collection<IssuedCertificate> chunk, Workers workers) {
        Map<CertificateNumber, KeptSignature> kept =
                register.signatures().find(chunk.stream().map(IssuedCertificate::number).toList());
        unsigned += printer.signs() ? issuedBefore(chunk, kept) : 0;
        List<Future<OutSheet>> printing =
                chunk.stream()
                        .map(
                                one ->
                                        submit(
                                                one,
                                                Optional.ofNullable(kept.get(one.number())),
                                                workers))
                        .toList();
        List<OutSheet> sheets = new ArrayList<>();
        for (Future<OutSheet> one : printing) {
            try {
                sheets.add(Results.of(one));
                progress.at(++made);
            } catch (Refusal unsound) {
                failed.add(unsound);
            }
        }
        return sheets;
    }

    private Future<OutSheet> submit(
            IssuedCertificate issued, Optional<KeptSignature> kept, Workers workers) {
        return workers.submit(() -> OutSheet.of(issued, kept, printer, destination));
    }

    /** What another office printed and kept meanwhile is printed again, as they kept it. */
    private List<OutSheet> settled(List<OutSheet> sheets, Workers workers) {
        Set<CertificateNumber> ours = keep(sheets.stream().filter(OutSheet::isNew).toList());
        List<CertificateNumber> theirs =
                sheets.stream()
                        .filter(OutSheet::isNew)
                        .map(OutSheet::number)
                        .filter(number -> !ours.contains(number))
                        .toList();
        if (theirs.isEmpty()) {
            return sheets;
        }
        Map<CertificateNumber, OutSheet> again =
                printed(register.certificates().all(theirs).values(), workers).stream()
                        .collect(Collectors.toMap(OutSheet::number, sheet -> sheet));
        return sheets.stream()
                .flatMap(
                        sheet ->
                                theirs.contains(sheet.number())
                                        ? Stream.ofNullable(again.get(sheet.number()))
                                        : Stream.of(sheet))
                .toList();
    }

    /** What went out without a signature keeps its bytes: it is not signed now. */
    private static long issuedBefore(
            Collection<IssuedCertificate> chunk, Map<CertificateNumber, KeptSignature> kept) {
        return chunk.stream()
                .filter(issued -> issued.sha256().isPresent() && !kept.containsKey(issued.number()))
                .count();
    }

    /** Those that were still to be kept; a signature that is not could never be written again. */
    private Set<CertificateNumber> keep(List<OutSheet> fresh) {
        if (fresh.isEmpty()) {
            return Set.of();
        }
        return register.write(
                done -> true,
                () -> {
                    Set<CertificateNumber> open =
                            register.unmade().among(fresh.stream().map(OutSheet::number).toList());
                    OutSheet.keep(
                            register,
                            fresh.stream().filter(sheet -> open.contains(sheet.number())));
                    return open;
                });
    }
}
