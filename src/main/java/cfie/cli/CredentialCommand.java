package cfie.cli;

import cfie.credential.Credential;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** Prints certificates as credentials that wallets and other registers read. */
@CommandLine.Command(name = "credential")
final class CredentialCommand extends Verb {
    @CommandLine.Parameters(
            paramLabel = "NUMBER",
            arity = "1..*",
            descriptionKey = "argument.certificate")
    private List<CertificateNumber> numbers;

    @Override
    Exit run(Register register) {
        List<Map<String, Object>> all =
                numbers.stream().map(number -> credential(register, number).content()).toList();
        try (Json json = new Json(desk().out())) {
            json.value(all.size() == 1 ? all.get(0) : all);
        }
        return Exit.DONE;
    }

    private static Credential credential(Register register, CertificateNumber number) {
        return register.certificates()
                .find(number)
                .map(issued -> Credential.of(issued.certificate()))
                .orElseThrow(() -> new Refusal(Refusal.Reason.CERTIFICATE_UNKNOWN, number));
    }
}
