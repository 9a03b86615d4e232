package cfie.cli;

import cfie.certificate.CertificatePdf;
import cfie.certificate.PdfMark;
import cfie.domain.Ending;
import cfie.domain.IssuedCertificate;
import cfie.procedure.Verify;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** Says of each file, code or number whether it is a certificate of ours and still counts. */
@CommandLine.Command(name = "verify")
final class VerifyCommand extends Verb {
    private static final long LARGEST = 64L << 20;

    @CommandLine.Parameters(
            paramLabel = "FILE|CODE|NUMBER",
            arity = "1..*",
            descriptionKey = "argument.verify")
    private List<String> subjects;

    @CommandLine.Mixin private Told told;

    @Override
    Exit run(Register register) {
        Verify verify = new Verify(register, one -> Hashes.of(new CertificatePdf().of(one)));
        List<Verify.Verification> found =
                subjects.stream().map(subject -> verified(verify, subject)).toList();
        if (told.inJson()) {
            List<Map<String, Object>> all = found.stream().map(VerifyCommand::json).toList();
            try (Json json = new Json(desk().out())) {
                json.value(all.size() == 1 ? all.get(0) : all);
            }
        } else {
            for (int at = 0; at < found.size(); at++) {
                print(subjects.get(at), found.get(at));
            }
        }
        return found.stream().allMatch(one -> one.result() == Verify.Result.VALID)
                ? Exit.DONE
                : Exit.REFUSED;
    }

    /** An existing file wins, then a number, then a code. */
    private Verify.Verification verified(Verify verify, String subject) {
        Optional<Path> file = file(subject);
        if (file.isPresent()) {
            Optional<PdfMark> mark = mark(file.get());
            return verify.file(
                    Hashes.ofFile(file.get()), mark.map(PdfMark::number), mark.map(PdfMark::code));
        }
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

    private static Optional<Path> file(String subject) {
        try {
            return Optional.of(Path.of(subject)).filter(Files::isRegularFile);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    private static Optional<PdfMark> mark(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : PdfMark.in(Files.readAllBytes(file));
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static Map<String, Object> json(Verify.Verification found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", found.result().word());
        json.put("certificate", found.certificate().map(CertificateJson::of).orElse(null));
        return json;
    }

    private void print(String subject, Verify.Verification found) {
        Optional<IssuedCertificate> issued = found.certificate();
        Optional<Ending> ending = issued.flatMap(IssuedCertificate::ending);
        tell(
                "verify." + found.result().name(),
                OneLine.printable(subject),
                ending.map(one -> one.on().toString()).orElse(""),
                ending.map(Ending::by).orElse(""),
                ending.map(Ending::reason).orElse(""),
                issued.flatMap(IssuedCertificate::replacedBy)
                        .map(CertificateNumber::text)
                        .orElse(""));
        found.certificate()
                .map(CertificateJson::of)
                .ifPresent(content -> new Outline(root().texts(), desk().out()).print(content));
    }
}
