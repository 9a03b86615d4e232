package cfie.procedure.kept;

import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.ledger.ChainCheck;
import cfie.domain.ledger.Diagnosis;
import cfie.domain.ledger.Fault;
import cfie.domain.ledger.Fault.Check;
import cfie.domain.ledger.Fault.Kind;
import cfie.domain.ledger.Selection;
import cfie.procedure.Portions;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Failure;
import cfie.value.IntegrityCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Looks at the whole register: whether its rows, its events and what it issued fit each other. */
public final class Examine {
    private final Register register;
    private final Press press;
    private final LongConsumer progress;
    private final Diagnosis diagnosis = new Diagnosis();
    private long printed;

    public Examine(Register register, Press press, LongConsumer progress) {
        this.register = register;
        this.press = press;
        this.progress = progress;
    }

    /** Who can print again what was issued. */
    public interface Press {
        /** The hash of the certificate's file. */
        String print(IssuedCertificate issued, Optional<KeptSignature> kept);

        void print(Acta acta);
    }

    /**
     * Everything but the files, which are not the register's.
     *
     * @param changed the megabytes that nobody wrote and that changed
     */
    public Diagnosis run(List<Integer> changed) {
        if (!changed.isEmpty()) {
            diagnosis.examine(Check.BYTES, () -> changed.forEach(this::changed));
        }
        for (Check check : Check.values()) {
            if (check != Check.BYTES && check != Check.FILES) {
                diagnosis.examine(check, () -> examine(check));
            }
        }
        return diagnosis;
    }

    private void changed(int megabyte) {
        diagnosis.add(Fault.of(Kind.BYTES_CHANGED, "MB " + megabyte));
    }

    private void examine(Check check) {
        register.soundness().each(check, diagnosis::add);
        switch (check) {
            case LEDGER -> ledger(register.ledger().check(Optional.empty()));
            case ACTAS -> actas();
            case CERTIFICATES -> certificates();
            case WORK -> work();
            default -> {}
        }
    }

    private void work() {
        new Lapsed(register).each(diagnosis::add);
        new Contradicted(register).each(diagnosis::add);
    }

    private void ledger(ChainCheck chain) {
        chain.broken()
                .ifPresent(
                        found ->
                                diagnosis.add(
                                        Fault.of(
                                                Kind.CHAIN_BROKEN,
                                                "event (" + found.number() + ")",
                                                found.why())));
        if (chain.unlinked() > 0) {
            diagnosis.add(
                    Fault.of(Kind.EVENTS_UNLINKED, "event", Integer.toString(chain.unlinked())));
        }
    }

    private void actas() {
        for (Acta.Key newest : register.actas().newest(Selection.ALL)) {
            register.actas().all(newest.year(), newest.cfie()).forEach(this::print);
        }
    }

    private void print(Acta acta) {
        try {
            press.print(acta);
        } catch (Failure unprintable) {
            diagnosis.add(Fault.of(Kind.ACTA_UNPRINTABLE, acta.key().file(), unprintable));
        }
    }

    private void certificates() {
        Function<String, IntegrityCode> coder = register.seal().coder();
        Portions<IssuedCertificate> issued = new Portions<>(some -> certificates(some, coder));
        register.certificates().each(Selection.ALL, issued::add);
        issued.end();
    }

    private void certificates(List<IssuedCertificate> some, Function<String, IntegrityCode> coder) {
        Map<CertificateNumber, KeptSignature> kept =
                register.signatures().find(some.stream().map(IssuedCertificate::number).toList());
        for (IssuedCertificate issued : some) {
            if (issued.isForgotten()) {
                diagnosis.forgotten();
            } else {
                certificate(issued, Optional.ofNullable(kept.get(issued.number())), coder);
            }
            progress.accept(++printed);
        }
    }

    private void certificate(
            IssuedCertificate issued,
            Optional<KeptSignature> kept,
            Function<String, IntegrityCode> coder) {
        String number = issued.number().text();
        if (!issued.certificate().isSealedBy(coder)) {
            diagnosis.add(
                    Fault.of(Kind.CODE_FALSE, number, issued.certificate().integrityCode().text()));
        }
        try {
            issued.sha256()
                    .filter(hash -> !hash.equals(press.print(issued, kept)))
                    .ifPresent(hash -> diagnosis.add(Fault.of(Kind.HASH_FALSE, number, hash)));
        } catch (Failure unprintable) {
            diagnosis.add(Fault.of(Kind.CERTIFICATE_UNPRINTABLE, number, unprintable));
        }
    }
}
