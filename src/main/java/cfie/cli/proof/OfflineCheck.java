package cfie.cli.proof;

import cfie.cli.command.Root;
import cfie.press.Proof;
import cfie.press.SelfProof;
import cfie.procedure.issue.Verify;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;

/** Verifies PDF files by themselves, one or those of a folder, with no register at hand. */
record OfflineCheck(SelfProof proof, Findings findings) {
    /** A number or a code says nothing without a register. */
    static void checkExist(List<String> subjects) {
        for (String subject : subjects) {
            InvalidValue.unless(
                    VerifyCommand.path(subject).filter(Files::exists).isPresent(),
                    Flaw.OFFLINE_NOT_A_FILE,
                    OneLine.shown(subject));
        }
    }

    /** Each of them, a file or a folder. */
    void run(List<String> subjects, Root root) {
        for (String subject : subjects) {
            Path path = Path.of(subject);
            if (Files.isDirectory(path)) {
                folder(path, root);
            } else {
                findings.tell(path.toString(), look(path));
            }
        }
    }

    private void folder(Path folder, Root root) {
        EnumMap<Verify.Result, Long> counts = new EnumMap<>(Verify.Result.class);
        new FolderLook<>(this::look, root)
                .run(
                        folder,
                        (files, seen, crew) -> {
                            for (int at = 0; at < files.size(); at++) {
                                findings.line(files.get(at).toString(), seen.get(at));
                                counts.merge(result(seen.get(at)), 1L, Long::sum);
                            }
                        });
        findings.counts(folder.toString(), counts);
    }

    static Verify.Result result(Proof found) {
        return switch (found.standing()) {
            case VALID -> Verify.Result.VALID;
            case ALTERED -> Verify.Result.ALTERED;
            case UNKNOWN -> Verify.Result.UNKNOWN;
        };
    }

    private Proof look(Path file) {
        try {
            // What is longer than any certificate is not held, and told unreadable.
            boolean isLong = Files.size(file) > Seen.LARGEST;
            return proof.of(isLong ? new byte[0] : Files.readAllBytes(file));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }
}
