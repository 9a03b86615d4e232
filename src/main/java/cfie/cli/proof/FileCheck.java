package cfie.cli.proof;

import cfie.certificate.ActaPdf;
import cfie.cli.command.Root;
import cfie.domain.issued.Acta;
import cfie.procedure.issue.Verify;
import cfie.procedure.issue.Verify.Verification;
import cfie.value.Sha256;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;

/** Verifies PDF files, one or those of a folder, and tells who signed what the register knows. */
final class FileCheck {
    private final Verify verify;
    private final Findings findings;
    private final FileSigner signers;

    FileCheck(Verify verify, Findings findings, FileSigner signers) {
        this.verify = verify;
        this.findings = findings;
        this.signers = signers;
    }

    /** A file, what was seen of it and what was found. */
    private record Checked(Path file, Seen seen, Verification found) {
        boolean isSigned() {
            return found.signer().isPresent()
                    || seen.seemsSigned()
                            && found.result() != Verify.Result.ALTERED
                            && found.certificate().isPresent();
        }
    }

    Verify verify() {
        return verify;
    }

    void run(Path folder, Root root) {
        EnumMap<Verify.Result, Long> counts = new EnumMap<>(Verify.Result.class);
        new FolderLook<>(Seen::of, root)
                .run(
                        folder,
                        (files, seen, crew) ->
                                crew.each(checked(files, seen), this::withSigner)
                                        .forEach(one -> tell(one, counts)));
        findings.counts(folder.toString(), counts);
    }

    Verification one(Path file) {
        return withSigner(checked(List.of(file), List.of(Seen.of(file))).get(0)).found();
    }

    private List<Checked> checked(List<Path> files, List<Seen> seen) {
        List<Verification> found = verify.files(seen.stream().map(Seen::sighting).toList());
        return IntStream.range(0, files.size())
                .mapToObj(at -> orActa(new Checked(files.get(at), seen.get(at), found.get(at))))
                .toList();
    }

    private void tell(Checked one, EnumMap<Verify.Result, Long> counts) {
        findings.line(one.file().toString(), one.found());
        counts.merge(one.found().result(), 1L, Long::sum);
    }

    /** A copy's signer is known without a look at it. */
    private Checked withSigner(Checked one) {
        boolean isToRead = one.isSigned() && (one.found().signer().isEmpty() || signers.asksWho());
        return isToRead
                ? new Checked(
                        one.file(),
                        one.seen(),
                        signers.named(one.found(), one.file(), one.seen().sighting().sha256()))
                : one;
    }

    /** What is no certificate may be the acta whose name it has. */
    private Checked orActa(Checked one) {
        return Acta.Key.ofFile(one.file().getFileName().toString())
                .filter(any -> one.found().result() == Verify.Result.UNKNOWN)
                .map(key -> verify.acta(key, one.seen().sighting().sha256(), FileCheck::hash))
                .map(acta -> new Checked(one.file(), one.seen(), acta))
                .orElse(one);
    }

    private static String hash(Acta acta) {
        return Sha256.hex(new ActaPdf().of(acta));
    }
}
