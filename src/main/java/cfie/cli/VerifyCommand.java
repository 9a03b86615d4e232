package cfie.cli;

import cfie.press.Printer;
import cfie.procedure.Verify;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says of each file, code or number whether it is a certificate of ours and still counts. */
final class VerifyCommand extends Verb {
    private final Word<List<String>> subjects =
            arguments("FILE|DIR|CODE|NUMBER", "argument.verify", Words::text);
    private final Told told = new Told(this);

    @Override
    Exit run(Register register) {
        Printer printer = Printer.unsigned();
        Verify verify = new Verify(register, one -> Hashes.of(printer.plain(one)));
        boolean isList =
                subjects.value().size() > 1
                        || path(subjects.value().get(0)).filter(Files::isDirectory).isPresent();
        try (Findings findings = Findings.of(root(), told.inJson(), isList)) {
            subjects.value().forEach(subject -> check(verify, subject, findings));
            return findings.isSound() ? Exit.DONE : Exit.REFUSED;
        }
    }

    /** What exists as a file or a folder wins, then a number, then a code. */
    private void check(Verify verify, String subject, Findings findings) {
        Optional<Path> path = path(subject);
        FileCheck files = new FileCheck(verify, findings, root().progress("progress.files"));
        if (path.filter(Files::isDirectory).isPresent()) {
            files.run(path.get());
        } else if (path.filter(Files::isRegularFile).isPresent()) {
            findings.tell(subject, files.one(path.get()));
        } else {
            findings.tell(subject, named(verify, subject));
        }
    }

    private Verify.Verification named(Verify verify, String subject) {
        try {
            return verify.number(CertificateNumber.parse(subject));
        } catch (InvalidValue notANumber) {
            return code(verify, subject);
        }
    }

    /** What is neither is nothing that we know. */
    private Verify.Verification code(Verify verify, String subject) {
        try {
            return verify.code(IntegrityCode.parse(subject));
        } catch (InvalidValue notACode) {
            root().warn(Texts.key(notACode), OneLine.shown(subject));
            return Verify.Verification.unknown();
        }
    }

    private static Optional<Path> path(String subject) {
        try {
            return Optional.of(Path.of(subject));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
