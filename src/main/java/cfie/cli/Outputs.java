package cfie.cli;

import cfie.certificate.ActaPdf;
import cfie.certificate.CertificatePdf;
import cfie.domain.Acta;
import cfie.domain.IssuedCertificate;
import cfie.domain.Problem;
import cfie.domain.Selection;
import cfie.sheet.ActaSheet;
import cfie.sheet.ManifestSheet;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final CertificatePdf pdf = new CertificatePdf();

    Outputs(Root root, Register register, Destination destination) {
        this.root = root;
        this.register = register;
        this.destination = destination;
    }

    void write(Selection wanted) {
        certificates(visitor -> register.certificates().each(wanted, visitor));
        if (wanted.teacher().isEmpty()) {
            register.actas().newest(wanted).forEach(this::ofCentre);
        }
        checkSound();
        destination.keep();
    }

    /** Only the certificates of those numbers. */
    void write(List<CertificateNumber> numbers) {
        certificates(register.certificates().all(numbers).values()::forEach);
        checkSound();
        destination.keep();
    }

    private void checkSound() {
        if (!failed.isEmpty()) {
            throw new ProblemsFound(failed.stream().map(one -> new Problem(0, "", one)).toList());
        }
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

    /** Renders in parallel; keeps the hashes of files that are there for the first time. */
    private void render(List<IssuedCertificate> chunk, ExecutorService workers) {
        Map<CertificateNumber, String> hashes = new LinkedHashMap<>();
        List<Future<Made>> rendered =
                chunk.stream().map(issued -> workers.submit(() -> made(issued))).toList();
        for (int at = 0; at < chunk.size(); at++) {
            try {
                Made made = Results.of(rendered.get(at));
                destination.pack(chunk.get(at).number().file(), made.content);
                if (chunk.get(at).sha256().isEmpty()) {
                    hashes.put(chunk.get(at).number(), made.hash);
                }
            } catch (Refusal unsound) {
                failed.add(unsound);
            }
        }
        if (!hashes.isEmpty()) {
            register.write(
                    done -> true,
                    () -> {
                        register.certificates().keepHashes(hashes);
                        return hashes;
                    });
        }
    }

    /** A file's hash, and its content where somebody wants it. */
    private record Made(String hash, byte[] content) {}

    /** Makes sure that the certificate's file is there. */
    private Made made(IssuedCertificate issued) {
        Optional<Path> file = destination.placeOf(issued.number().file());
        Optional<String> there = file.filter(Files::exists).map(Hashes::ofFile);
        if (there.isPresent() && there.equals(issued.sha256()) && !destination.wantsContent()) {
            return new Made(there.get(), new byte[0]);
        }
        byte[] bytes = pdf.of(issued.certificate());
        String hash = Hashes.of(bytes);
        if (issued.sha256().filter(kept -> !kept.equals(hash)).isPresent()) {
            throw new Refusal(Refusal.Reason.FILES_NOT_SOUND, issued.number());
        }
        file.filter(any -> there.filter(hash::equals).isEmpty())
                .ifPresent(place -> OutFile.write(place, bytes));
        return new Made(hash, destination.wantsContent() ? bytes : new byte[0]);
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
