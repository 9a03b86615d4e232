package cfie.sheet.list;

import static cfie.testkit.Given.aCertificate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.testkit.ACertificate;
import cfie.testkit.Given;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Certificates as the office's table has them. */
final class CertificateSheetTest {
    @Test
    void aCertificateIsOneRowWithItsCreditsHoursAndFile() {
        Certificate one =
                aCertificate()
                        .granting("2.5", "P1")
                        .granting("1", "P2")
                        .certificate()
                        .replacing(
                                new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 9),
                                ACertificate::code);
        IssuedCertificate replaced =
                new IssuedCertificate(
                        one,
                        CertificateStatus.REPLACED,
                        Optional.of(new CertificateNumber(Given.YEAR, Cfie.ZAMORA, 2)),
                        Optional.of(new Ending("Nombre", "Eva", Given.TODAY)),
                        Optional.of("abc"));
        assertEquals(
                List.of(
                        "2025/2026-zamora-0001",
                        "2025/2026",
                        "zamora",
                        "12345678Z",
                        "Ana García López",
                        "49000001",
                        "3.5",
                        "35",
                        "2026-06-30",
                        "replaced",
                        "2025/2026-zamora-0002",
                        one.integrityCode().text(),
                        "abc",
                        "2025-2026/zamora/2025-2026-zamora-0001.pdf",
                        "2026-06-30",
                        "Eva",
                        "Nombre",
                        "2025/2026-zamora-0009"),
                CertificateSheet.write(replaced));
        assertEquals(CertificateSheet.NAMES.size(), CertificateSheet.write(replaced).size());
    }
}
