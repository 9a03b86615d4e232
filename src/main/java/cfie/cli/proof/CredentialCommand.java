package cfie.cli.proof;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.screen.Json;
import cfie.credential.Credential;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.List;
import java.util.Map;

/** Prints certificates as credentials that wallets and other registers read. */
public final class CredentialCommand extends Verb {
    private final Word<List<CertificateNumber>> numbers =
            arguments("NUMBER", "argument.certificate", CertificateNumber::parse);

    @Override
    protected Exit run(Register register) {
        List<Map<String, Object>> all =
                numbers.value().stream()
                        .map(number -> credential(register, number).content())
                        .toList();
        try (Json json = new Json(desk().out())) {
            json.value(all.size() == 1 ? all.get(0) : all);
        }
        return Exit.DONE;
    }

    /** The credential cannot say that its certificate counts no more, so the tool does. */
    private Credential credential(Register register, CertificateNumber number) {
        IssuedCertificate issued =
                register.certificates()
                        .find(number)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number));
        if (issued.isForgotten()) {
            throw new Refusal(Refusal.Reason.CERTIFICATE_FORGOTTEN, number);
        }
        if (issued.status() != CertificateStatus.VALID) {
            root().warn("warning.COUNTS_NO_MORE", number);
        }
        return Credential.of(issued.certificate());
    }
}
