package cfie.cli;

import cfie.certificate.ActaPdf;
import cfie.domain.Acta;
import cfie.procedure.Verify;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Verifies PDF files, one or those of a folder: these hashed in parallel, some hundreds at a time,
 * told in order.
 */
final class FileCheck {
    private static final int CHUNK = 500;

    private final Verify verify;
    private final Findings findings;
    private final Progress progress;
    private final EnumMap<Verify.Result, Long> counts = new EnumMap<>(Verify.Result.class);
    private final List<Path> chunk = new ArrayList<>(CHUNK);
    private long done;

    FileCheck(Verify verify, Findings findings, Progress progress) {
        this.verify = verify;
        this.findings = findings;
        this.progress = progress;
    }

    void run(Path folder) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            new PdfFolder(folder)
                    .each(
                            file -> {
                                chunk.add(file);
                                if (chunk.size() == CHUNK) {
                                    check(workers);
                                }
                            });
            check(workers);
        } finally {
            workers.shutdownNow();
        }
        progress.done();
        findings.counts(folder.toString(), counts);
    }

    private void check(ExecutorService workers) {
        List<Future<Verify.Sighting>> looked =
                chunk.stream().map(file -> workers.submit(() -> Sightings.of(file))).toList();
        List<Verify.Sighting> seen = new ArrayList<>();
        for (Future<Verify.Sighting> one : looked) {
            seen.add(Results.of(one));
            progress.at(++done);
        }
        List<Verify.Verification> found = verify.files(seen);
        for (int at = 0; at < found.size(); at++) {
            tell(chunk.get(at), orActa(chunk.get(at), found.get(at), seen.get(at)));
        }
        chunk.clear();
    }

    private void tell(Path file, Verify.Verification found) {
        findings.line(file.toString(), found);
        counts.merge(found.result(), 1L, Long::sum);
    }

    Verify.Verification one(Path file) {
        Verify.Sighting seen = Sightings.of(file);
        return orActa(file, verify.files(List.of(seen)).get(0), seen);
    }

    /** What is no certificate may be the acta whose name it has. */
    private Verify.Verification orActa(Path file, Verify.Verification found, Verify.Sighting seen) {
        return Acta.Key.ofFile(file.getFileName().toString())
                .filter(any -> found.result() == Verify.Result.UNKNOWN)
                .map(key -> verify.acta(key, seen.sha256(), FileCheck::hash))
                .orElse(found);
    }

    private static String hash(Acta acta) {
        return Hashes.of(new ActaPdf().of(acta));
    }
}
