package cfie.cli.proof;

import cfie.cli.command.Exit;
import cfie.cli.command.Option;
import cfie.cli.command.Told;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.screen.Texts;
import cfie.press.Printer;
import cfie.press.SelfProof;
import cfie.procedure.issue.Verify;
import cfie.signature.TrustAnchors;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Flaw;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says of each file, code or number whether it is a certificate of ours and still counts. */
public final class VerifyCommand extends Verb {
    private final Word<List<String>> subjects =
            arguments("FILE|DIR|CODE|NUMBER", "argument.verify", Words::text);
    private final Word<Boolean> offline = flag("--offline");
    private final Option<Optional<Path>> trust =
            option("--trust", "CA.pem", Path::of).settingIf(this::readsFiles);
    private final Told told = new Told(this);

    private boolean readsFiles() {
        return subjects.value().stream()
                .flatMap(subject -> path(subject).stream())
                .anyMatch(Files::exists);
    }

    /** What needs no register opens none. */
    @Override
    public Integer call() {
        if (offline.value() && trust.value().isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--trust");
        }
        if (trust.isTyped() && subjects.value().stream().allMatch(VerifyCommand::isNoFile)) {
            throw new InvalidValue(Flaw.TRUST_UNJUDGED);
        }
        return offline.value()
                ? byThemselves(TrustAnchors.of(trust.value().orElseThrow())).code()
                : super.call();
    }

    private Exit byThemselves(TrustAnchors anchors) {
        OfflineCheck.checkExist(subjects.value());
        try (Findings findings = findings()) {
            new OfflineCheck(new SelfProof(anchors, desk().clock().instant()), findings)
                    .run(subjects.value(), root());
            return findings.isSound() ? Exit.DONE : Exit.REFUSED;
        }
    }

    private Findings findings() {
        boolean isList =
                subjects.value().size() > 1
                        || path(subjects.value().get(0)).filter(Files::isDirectory).isPresent();
        return Findings.of(root(), told.inJson(), isList);
    }

    @Override
    protected Exit run(Register register) {
        Printer printer = Printer.unsigned();
        Verify verify = new Verify(register, one -> printer.hash(printer.plain(one)));
        FileSigner signers = new FileSigner(desk().clock(), trust.value().map(TrustAnchors::of));
        try (Findings findings = findings()) {
            FileCheck files = new FileCheck(verify, findings, signers);
            subjects.value().forEach(subject -> check(files, subject, findings));
            return findings.isSound() ? Exit.DONE : Exit.REFUSED;
        }
    }

    /** What exists as a file or a folder wins, then a number, then a code. */
    private void check(FileCheck files, String subject, Findings findings) {
        Optional<Path> path = path(subject);
        if (path.filter(Files::isDirectory).isPresent()) {
            files.run(path.get(), root());
        } else if (path.filter(Files::isRegularFile).isPresent()) {
            findings.tell(subject, files.one(path.get()));
        } else {
            findings.tell(subject, named(files.verify(), subject));
        }
    }

    /** Whether it is a number or a code, and the name of nothing that is there. */
    private static boolean isNoFile(String subject) {
        return path(subject).filter(Files::exists).isEmpty()
                && (isRead(CertificateNumber::parse, subject)
                        || isRead(IntegrityCode::parse, subject));
    }

    private static boolean isRead(Function<String, ?> reading, String subject) {
        try {
            reading.apply(subject);
            return true;
        } catch (InvalidValue somethingElse) {
            return false;
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

    /** Empty for what cannot be the name of a file. */
    static Optional<Path> path(String subject) {
        try {
            return Optional.of(Path.of(subject));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
