package cfie.cli.proof;

import cfie.cli.command.Root;
import cfie.cli.kind.CertificateJson;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Json;
import cfie.cli.screen.Outline;
import cfie.cli.screen.Spoken;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.press.Proof;
import cfie.procedure.issue.Verify;
import cfie.value.CertificateNumber;
import cfie.value.OneLine;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what verifying finds as it comes: lines, or one JSON document that is never held whole. */
final class Findings implements AutoCloseable {
    private final Root root;
    private final Optional<Json> json;
    private final boolean isList;
    private boolean isSound = true;

    private Findings(Root root, Optional<Json> json, boolean isList) {
        this.root = root;
        this.json = json;
        this.isList = isList;
        if (isList) {
            json.ifPresent(Json::beginArray);
        }
    }

    static Findings of(Root root, boolean inJson, boolean isList) {
        Optional<Json> json = inJson ? Optional.of(new Json(root.desk().out())) : Optional.empty();
        return new Findings(root, json, isList);
    }

    /** One thing that was asked about, with the whole content of its certificate. */
    void tell(String subject, Verify.Verification found) {
        line(subject, found);
        if (json.isEmpty()) {
            found.certificate()
                    .map(CertificateJson::of)
                    .map(new Spoken(root.texts())::thing)
                    .ifPresent(new Outline(root.texts(), root.desk().out())::print);
        }
    }

    /** One of many: a line. */
    void line(String subject, Verify.Verification found) {
        isSound &= found.result() == Verify.Result.VALID;
        json.ifPresent(out -> out.value(document(subject, found)));
        if (json.isEmpty()) {
            sayWhat(subject, found);
            sayWho(found.signer(), found.trusted().map(String::valueOf).orElse("unasked"));
        }
    }

    /** One file that was judged by itself, with what its credential says. */
    void tell(String subject, Proof found) {
        line(subject, found);
        if (json.isEmpty()) {
            found.credential()
                    .map(CertificateJson::of)
                    .map(new Spoken(root.texts())::thing)
                    .ifPresent(new Outline(root.texts(), root.desk().out())::print);
        }
    }

    /** One of many that were judged by themselves: a line. */
    void line(String subject, Proof found) {
        isSound &= found.standing() == Proof.Standing.VALID;
        json.ifPresent(out -> out.value(document(subject, found)));
        if (json.isEmpty()) {
            say(
                    tone(found.standing()),
                    "verify.offline." + found.standing().name(),
                    OneLine.printable(subject),
                    found.because());
            sayWho(found.signer(), found.trusted().map(String::valueOf).orElse("unjudged"));
        }
    }

    /** How many of a folder came to what. */
    void counts(String folder, EnumMap<Verify.Result, Long> counts) {
        if (json.isEmpty()) {
            say("verify.folder", OneLine.printable(folder), sum(counts));
            counts.forEach((result, count) -> say("verify.count." + result.name(), count));
        }
    }

    private void sayWhat(String subject, Verify.Verification found) {
        boolean isDoubted = found.result() == Verify.Result.UNKNOWN && found.trusted().isPresent();
        if (isDoubted) {
            String printable = OneLine.printable(subject);
            say(Ink.Tone.DOUBTFUL, "verify.offline.UNKNOWN", printable, Proof.Ground.UNTRUSTED);
        } else {
            say(tone(found.result()), key(found), details(subject, found));
        }
    }

    private void sayWho(Optional<SignedCopy.Signature> signer, String trusted) {
        signer.ifPresent(
                one -> say("verify.signer." + trusted, one.signer(), one.serial(), one.signedAt()));
    }

    boolean isSound() {
        return isSound;
    }

    private static Ink.Tone tone(Verify.Result result) {
        return switch (result) {
            case VALID -> Ink.Tone.GOOD;
            case ALTERED -> Ink.Tone.BAD;
            default -> Ink.Tone.DOUBTFUL;
        };
    }

    private static Ink.Tone tone(Proof.Standing standing) {
        return switch (standing) {
            case VALID -> Ink.Tone.GOOD;
            case ALTERED -> Ink.Tone.BAD;
            default -> Ink.Tone.DOUBTFUL;
        };
    }

    private void say(Ink.Tone tone, String key, Object... details) {
        root.desk().out().println(root.ink().of(tone, root.texts().say(key, details)));
    }

    private void say(String key, Object... details) {
        root.desk().out().println(root.texts().say(key, details));
    }

    private static long sum(Map<Verify.Result, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** An acta has no day and nobody's reason to be replaced. */
    private static String key(Verify.Verification found) {
        return "verify." + (found.newer().isPresent() ? "acta." : "") + found.result().name();
    }

    private static Object[] details(String subject, Verify.Verification found) {
        Optional<IssuedCertificate> issued = found.certificate();
        Optional<Ending> ending = issued.flatMap(IssuedCertificate::ending);
        return new Object[] {
            OneLine.printable(subject),
            ending.map(one -> one.on().toString()).orElse(""),
            ending.map(Ending::by).orElse(""),
            ending.map(Ending::reason).orElse(""),
            issued.flatMap(IssuedCertificate::replacedBy)
                    .map(CertificateNumber::text)
                    .or(() -> found.newer().map(acta -> Integer.toString(acta.version())))
                    .orElse("")
        };
    }

    private static Map<String, Object> document(String subject, Verify.Verification found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("result", found.result().word());
        document.put("certificate", found.certificate().map(CertificateJson::of).orElse(null));
        document.put("subject", subject);
        document.put(
                "signer", found.signer().map(one -> signer(one, found.trusted())).orElse(null));
        found.newer().ifPresent(acta -> document.put("replaced_by", acta.file() + ".pdf"));
        return document;
    }

    private static Map<String, Object> document(String subject, Proof found) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("result", found.standing().word());
        document.put("certificate", found.credential().map(CertificateJson::of).orElse(null));
        document.put("subject", subject);
        document.put(
                "signer", found.signer().map(one -> signer(one, found.trusted())).orElse(null));
        document.put("because", found.because().name());
        return document;
    }

    /** Whether they are trusted is nothing where nobody asked. */
    static Map<String, Object> signer(SignedCopy.Signature signature, Optional<Boolean> trusted) {
        Map<String, Object> signer = new LinkedHashMap<>();
        signer.put("name", signature.signer());
        signer.put("serial", signature.serial());
        signer.put("signed_at", signature.signedAt().toString());
        signer.put("trusted", trusted.orElse(null));
        return signer;
    }

    @Override
    public void close() {
        if (isList) {
            json.ifPresent(Json::endArray);
        }
        json.ifPresent(Json::close);
    }
}
