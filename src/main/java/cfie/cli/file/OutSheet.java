package cfie.cli.file;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.press.Printed;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was decided of a certificate's file.
 *
 * @param printed what is to be written, unless it is there already
 */
public record OutSheet(IssuedCertificate issued, String hash, Optional<Printed> printed) {
    /** Prints a certificate unless its file is there already. */
    public static OutSheet of(
            IssuedCertificate issued,
            Optional<KeptSignature> kept,
            Printer printer,
            Destination destination) {
        Optional<String> there =
                destination
                        .placeOf(issued.number().file())
                        .filter(Files::exists)
                        .map(Hashes::ofFile);
        if (there.isPresent() && there.equals(issued.sha256()) && !destination.wantsContent()) {
            return new OutSheet(issued, there.get(), Optional.empty());
        }
        Printed printed = printer.print(issued, kept);
        String hash = printer.hash(printed.content());
        if (issued.sha256().filter(known -> !known.equals(hash)).isPresent()) {
            throw new Refusal(Refusal.Reason.FILES_NOT_SOUND, issued.number());
        }
        return new OutSheet(issued, hash, Optional.of(printed));
    }

    /** Keeps the hashes and signatures of sheets that are new. */
    public static void keep(Register register, Stream<OutSheet> fresh) {
        Map<CertificateNumber, String> hashes = new LinkedHashMap<>();
        List<KeptSignature> signatures = new ArrayList<>();
        fresh.forEach(
                sheet -> {
                    hashes.put(sheet.number(), sheet.hash());
                    sheet.printed().flatMap(Printed::signature).ifPresent(signatures::add);
                });
        checkSigned(register, hashes.keySet(), signatures);
        register.certificates().keepHashes(hashes);
        register.signatures().keep(signatures);
    }

    /** A hash that is kept is for ever: what was issued to be signed gets none without. */
    private static void checkSigned(
            Register register, Set<CertificateNumber> fresh, List<KeptSignature> signatures) {
        Set<CertificateNumber> bare = new TreeSet<>(fresh);
        signatures.forEach(one -> bare.remove(one.number()));
        Set<CertificateNumber> waiting = register.toSign().among(bare);
        if (!waiting.isEmpty()) {
            throw new Refusal(
                    Refusal.Reason.TO_BE_SIGNED, waiting.size(), waiting.iterator().next().year());
        }
    }

    boolean isNew() {
        return issued.sha256().isEmpty();
    }

    CertificateNumber number() {
        return issued.number();
    }

    /** Itself, once it lies there. */
    public OutSheet layIn(Destination destination) {
        printed.ifPresent(made -> destination.lay(number().file(), made.content(), hash));
        return this;
    }

    void packIn(Destination destination) {
        printed.ifPresent(made -> destination.pack(number().file(), made.content()));
    }
}
