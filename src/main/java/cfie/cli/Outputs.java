package cfie.cli;

import cfie.certificate.ActaPdf;
import cfie.certificate.CertificatePdf;
import cfie.domain.Acta;
import cfie.domain.IssuedCertificate;
import cfie.domain.Problem;
import cfie.domain.Selection;
import cfie.sheet.ActaSheet;
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
    private static final int CHUNK = 1_000;

    private final Root root;
    private final Register register;
    private final Path folder;
    private final List<Refusal> failed = new ArrayList<>();
    private final CertificatePdf pdf = new CertificatePdf();

    Outputs(Root root, Register register, Path folder) {
        this.root = root;
        this.register = register;
        this.folder = folder;
    }

    void write(Selection wanted) {
        certificates(visitor -> register.certificates().each(wanted, visitor));
        if (wanted.teacher().isEmpty()) {
            register.actas().newest(wanted).forEach(this::actas);
        }
        checkSound();
    }

    /** Only the certificates of those numbers. */
    void write(List<CertificateNumber> numbers) {
        certificates(register.certificates().all(numbers).values()::forEach);
        checkSound();
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
        List<Future<String>> rendered =
                chunk.stream().map(issued -> workers.submit(() -> file(issued))).toList();
        for (int at = 0; at < chunk.size(); at++) {
            try {
                String hash = Results.of(rendered.get(at));
                if (chunk.get(at).sha256().isEmpty()) {
                    hashes.put(chunk.get(at).number(), hash);
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

    /** Makes sure that the certificate's file is there; its hash. */
    private String file(IssuedCertificate issued) {
        Path file = folder.resolve(issued.number().file());
        Optional<String> there =
                Files.exists(file) ? Optional.of(Hashes.ofFile(file)) : Optional.empty();
        if (there.isPresent() && there.equals(issued.sha256())) {
            return there.get();
        }
        byte[] bytes = pdf.of(issued.certificate());
        String hash = Hashes.of(bytes);
        if (issued.sha256().filter(kept -> !kept.equals(hash)).isPresent()) {
            throw new Refusal(Refusal.Reason.FILES_NOT_SOUND, issued.number());
        }
        if (there.filter(hash::equals).isEmpty()) {
            OutFile.write(file, bytes);
        }
        return hash;
    }

    private void actas(Acta.Key newest) {
        register.actas()
                .all(newest.year(), newest.cfie())
                .forEach(
                        acta -> {
                            restore(acta.key().file() + ".csv", ActaSheet.bytes(acta));
                            restore(acta.key().file() + ".pdf", new ActaPdf().of(acta));
                        });
    }

    private void restore(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        boolean isThere = Files.exists(file) && Hashes.ofFile(file).equals(Hashes.of(bytes));
        if (!isThere) {
            OutFile.write(file, bytes);
        }
    }
}
