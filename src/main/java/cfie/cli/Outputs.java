package cfie.cli;

import cfie.certificate.ActaPdf;
import cfie.domain.Acta;
import cfie.domain.IssuedCertificate;
import cfie.domain.KeptSignature;
import cfie.domain.Problem;
import cfie.domain.Selection;
import cfie.press.Printed;
import cfie.press.Printer;
import cfie.sheet.ActaSheet;
import cfie.sheet.ManifestSheet;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The files of what was issued, made from the rows: those that are missing or damaged come back
 * byte for byte, those that are there are left alone.
 */
final class Outputs {
    private static final int CHUNK = 500;

    private final Root root;
    private final Register register;
    private final Destination destination;
    private final List<Refusal> failed = new ArrayList<>();
    private final Printer printer;
    private long unsigned;

    Outputs(Root root, Register register, Destination destination, Printer printer) {
        this.root = root;
        this.register = register;
        this.destination = destination;
        this.printer = printer;
    }

    void write(Selection wanted) {
        certificates(visitor -> register.certificates().each(wanted, visitor));
        if (wanted.teacher().isEmpty()) {
            register.actas().newest(wanted).forEach(this::ofCentre);
        }
        finish();
    }

    /** Only the certificates of those numbers. */
    void write(List<CertificateNumber> numbers) {
        certificates(register.certificates().all(numbers).values()::forEach);
        finish();
    }

    private void finish() {
        if (!failed.isEmpty()) {
            throw new ProblemsFound(failed.stream().map(one -> new Problem(0, "", one)).toList());
        }
        if (unsigned > 0) {
            root.warn("warning.UNSIGNED", unsigned);
        }
        destination.keep();
    }

    private void certificates(Listing.Certificates wanted) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            certificates(wanted, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private void certificates(Listing.Certificates wanted, ExecutorService workers) {
        Progress progress = root.progress("progress.files");
        List<IssuedCertificate> chunk = new ArrayList<>();
        long[] done = {0};
        wanted.each(
                issued -> {
                    chunk.add(issued);
                    progress.at(++done[0]);
                    if (chunk.size() == CHUNK) {
                        render(chunk, workers);
                        chunk.clear();
                    }
                });
        render(chunk, workers);
        progress.done();
    }

    /** What was decided of a certificate's file: there already, or to be written. */
    private record Sheet(IssuedCertificate issued, String hash, Optional<Printed> printed) {
        boolean isNew() {
            return issued.sha256().isEmpty();
        }
    }

    /** Prints in parallel, keeps hashes and signatures of what is new, and only then writes. */
    private void render(List<IssuedCertificate> chunk, ExecutorService workers) {
        Map<CertificateNumber, KeptSignature> kept =
                register.signatures().find(chunk.stream().map(IssuedCertificate::number).toList());
        List<Future<Sheet>> printing =
                chunk.stream()
                        .map(
                                issued ->
                                        workers.submit(
                                                () ->
                                                        sheet(
                                                                issued,
                                                                Optional.ofNullable(
                                                                        kept.get(
                                                                                issued.number())))))
                        .toList();
        List<Sheet> sheets = new ArrayList<>();
        for (Future<Sheet> one : printing) {
            try {
                sheets.add(Results.of(one));
            } catch (Refusal unsound) {
                failed.add(unsound);
            }
        }
        unsigned += printer.signs() ? issuedBefore(chunk, kept) : 0;
        keep(sheets.stream().filter(Sheet::isNew).toList());
        sheets.stream()
                .map(sheet -> workers.submit(() -> write(sheet)))
                .toList()
                .forEach(Results::of);
        sheets.forEach(
                sheet ->
                        sheet.printed()
                                .ifPresent(
                                        made ->
                                                destination.pack(
                                                        sheet.issued().number().file(),
                                                        made.content())));
    }

    /** What went out without a signature keeps its bytes: it is not signed now. */
    private static long issuedBefore(
            List<IssuedCertificate> chunk, Map<CertificateNumber, KeptSignature> kept) {
        return chunk.stream()
                .filter(issued -> issued.sha256().isPresent() && !kept.containsKey(issued.number()))
                .count();
    }

    /** A signature that is not kept could never be written again. */
    private void keep(List<Sheet> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        Map<CertificateNumber, String> hashes = new LinkedHashMap<>();
        fresh.forEach(sheet -> hashes.put(sheet.issued().number(), sheet.hash()));
        register.write(
                done -> true,
                () -> {
                    register.certificates().keepHashes(hashes);
                    register.signatures()
                            .keep(
                                    fresh.stream()
                                            .flatMap(sheet -> sheet.printed().stream())
                                            .flatMap(printed -> printed.signature().stream())
                                            .toList());
                    return hashes;
                });
    }

    /** Prints a certificate unless its file is there already. */
    private Sheet sheet(IssuedCertificate issued, Optional<KeptSignature> kept) {
        Optional<String> there =
                destination
                        .placeOf(issued.number().file())
                        .filter(Files::exists)
                        .map(Hashes::ofFile);
        if (there.isPresent() && there.equals(issued.sha256()) && !destination.wantsContent()) {
            return new Sheet(issued, there.get(), Optional.empty());
        }
        Printed printed = printer.print(issued, kept);
        String hash = Hashes.of(printed.content());
        if (issued.sha256().filter(known -> !known.equals(hash)).isPresent()) {
            throw new Refusal(Refusal.Reason.FILES_NOT_SOUND, issued.number());
        }
        return new Sheet(issued, hash, Optional.of(printed));
    }

    private boolean write(Sheet sheet) {
        sheet.printed()
                .ifPresent(
                        made ->
                                destination.lay(
                                        sheet.issued().number().file(),
                                        made.content(),
                                        sheet.hash()));
        return true;
    }

    /** The list of a centre's certificates, and its actas in all their versions. */
    private void ofCentre(Acta.Key newest) {
        List<IssuedCertificate> certificates = new ArrayList<>();
        register.certificates()
                .each(
                        Selection.of(newest.year(), Optional.of(newest.cfie()), Optional.empty()),
                        certificates::add);
        if (!certificates.isEmpty()) {
            destination.put(
                    ManifestSheet.file(newest.year(), newest.cfie()),
                    ManifestSheet.bytes(certificates));
        }
        register.actas().all(newest.year(), newest.cfie()).forEach(this::acta);
    }

    private void acta(Acta acta) {
        destination.put(acta.key().file() + ".csv", ActaSheet.bytes(acta));
        destination.put(acta.key().file() + ".pdf", new ActaPdf().of(acta));
    }
}
