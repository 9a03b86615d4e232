package cfie.cli.file;

import cfie.certificate.ActaPdf;
import cfie.domain.issued.Acta;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.sheet.list.ActaSheet;
import cfie.sheet.list.ManifestSheet;
import cfie.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The list of a centre's certificates of a year, and its actas in all their versions, as files. */
public record CentreFiles(Register register) {
    public void each(Selection wanted, BiConsumer<String, byte[]> visitor) {
        register.actas().newest(wanted).forEach(newest -> ofCentre(newest, visitor));
    }

    private void ofCentre(Acta.Key newest, BiConsumer<String, byte[]> visitor) {
        List<IssuedCertificate> certificates = new ArrayList<>();
        register.certificates()
                .each(
                        Selection.of(newest.year(), Optional.of(newest.cfie()), Optional.empty()),
                        certificates::add);
        if (!certificates.isEmpty()) {
            certificates.removeIf(IssuedCertificate::isForgotten);
            visitor.accept(
                    ManifestSheet.file(newest.year(), newest.cfie()),
                    ManifestSheet.bytes(certificates));
        }
        register.actas()
                .all(newest.year(), newest.cfie())
                .forEach(
                        acta -> {
                            visitor.accept(acta.key().file() + ".csv", ActaSheet.bytes(acta));
                            visitor.accept(acta.key().file() + ".pdf", new ActaPdf().of(acta));
                        });
    }
}
