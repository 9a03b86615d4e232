package cfie.procedure.issue;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.domain.ledger.Change;
import cfie.procedure.Mode;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes back the files that were signed elsewhere, all or none: each is matched by the number that
 * it bears, compared with what was issued, and known by its hash from then on.
 *
 * @param pdf the file of a certificate as it was issued
 */
public record AttachSigned(
        Register register,
        SignatureJudge judge,
        Function<IssuedCertificate, byte[]> pdf,
        LocalDate today) {

    /** A file as it came: its name, its hash, the number that it bears. */
    public record Brought(
            String name,
            String sha256,
            Optional<CertificateNumber> number,
            Supplier<byte[]> content) {}

    /** A copy that is new, and what the ledger tells of it. */
    public record Attached(SignedCopy copy, Change change) {}

    /** The copies that are new, and how many had come before. */
    public record Result(List<Attached> attached, int unchanged) {
        public List<Change> changes() {
            return attached.stream().map(Attached::change).toList();
        }

        public List<SignedCopy> copies() {
            return attached.stream().map(Attached::copy).toList();
        }
    }

    /**
     * Takes one file after the other, so that none is held longer than it is looked at.
     *
     * <p>A second, different copy is refused unless the mode is to update: and then the first stays
     * known beside it, since it may be in its teacher's hands already, and would else be told
     * altered.
     *
     * @param refused is told everything that speaks against it; the caller then keeps nothing
     */
    public Result run(Iterable<Brought> files, Mode mode, Consumer<Refusal> refused) {
        List<Attached> attached = new ArrayList<>();
        int unchanged = 0;
        for (Brought file : files) {
            try {
                Optional<Attached> fresh = attach(file, mode);
                fresh.ifPresent(attached::add);
                unchanged += fresh.isPresent() ? 0 : 1;
            } catch (Refusal against) {
                refused.accept(against);
            }
        }
        return new Result(attached, unchanged);
    }

    private Optional<Attached> attach(Brought file, Mode mode) {
        CertificateNumber number =
                file.number()
                        .orElseThrow(
                                () -> new Refusal(Refusal.Reason.FILE_UNNUMBERED, file.name()));
        List<SignedCopy> known = register.signedCopies().of(number);
        boolean isKnown = known.stream().anyMatch(copy -> copy.sha256().equals(file.sha256()));
        if (isKnown && !judge.asksWho()) {
            return Optional.empty();
        }
        IssuedCertificate issued =
                register.certificates()
                        .find(number)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number));
        if (issued.isForgotten()) {
            throw new Refusal(Refusal.Reason.CERTIFICATE_FORGOTTEN, number);
        }
        SignedCopy.Signature signature = judged(file, issued);
        if (isKnown) {
            return Optional.empty();
        }
        if (!known.isEmpty() && mode != Mode.UPDATE) {
            throw differing(file, known.get(known.size() - 1));
        }
        SignedCopy copy = new SignedCopy(number, file.sha256(), signature, today);
        register.signedCopies().add(copy);
        return Optional.of(
                new Attached(copy, CertificateChanges.attached(issued.certificate(), copy)));
    }

    private SignedCopy.Signature judged(Brought file, IssuedCertificate issued) {
        if (issued.sha256().filter(file.sha256()::equals).isPresent()) {
            throw new Refusal(Refusal.Reason.COPY_UNSIGNED, file.name(), issued.number());
        }
        SignatureJudge.Judged judged = judge.judge(file.content().get(), pdf.apply(issued));
        if (judged.verdict() != SignatureJudge.Verdict.SOUND) {
            throw new Refusal(
                    reason(judged.verdict()),
                    file.name(),
                    issued.number(),
                    judged.because().map(Object.class::cast).orElse(""),
                    judged.signature().map(SignedCopy.Signature::signer).orElse(""),
                    judged.signature().map(SignedCopy.Signature::serial).orElse(""));
        }
        return judged.signature().orElseThrow();
    }

    private static Refusal.Reason reason(SignatureJudge.Verdict verdict) {
        return switch (verdict) {
            case SOUND, OF_ANOTHER -> Refusal.Reason.COPY_OF_ANOTHER;
            case UNSIGNED -> Refusal.Reason.COPY_UNSIGNED;
            case BROKEN -> Refusal.Reason.COPY_BROKEN;
            case UNTRUSTED -> Refusal.Reason.COPY_UNTRUSTED;
            case STAMPED -> Refusal.Reason.COPY_STAMPED;
            case UNREADABLE -> Refusal.Reason.COPY_UNREADABLE;
        };
    }

    private static Refusal differing(Brought file, SignedCopy last) {
        return new Refusal(
                Refusal.Reason.COPY_DIFFERENT,
                file.name(),
                last.number(),
                last.signature().signer(),
                last.attachedOn());
    }
}
