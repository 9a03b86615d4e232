package cfie.sheet.list;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.table.BookWriter;
import cfie.value.Cfie;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of a centre's certificates for the provincial education office, in Spanish. */
public final class ProvinceSheet {
    private static final List<String> HEADINGS =
            List.of("número", "docente", "NIF", "centros", "créditos", "horas", "fecha");
    private static final Set<String> NUMBERS = Set.of("créditos", "horas");

    private ProvinceSheet() {}

    public static byte[] bytes(Cfie cfie, List<IssuedCertificate> certificates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BookWriter book = new BookWriter(bytes, cfie.slug(), HEADINGS, NUMBERS)) {
            certificates.forEach(one -> book.row(row(one.certificate())));
        }
        return bytes.toByteArray();
    }

    private static List<String> row(Certificate certificate) {
        return List.of(
                certificate.number().text(),
                certificate.teacher().name().full(),
                certificate.teacher().nif().text(),
                certificate.items().stream()
                        .map(item -> item.school().name())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                certificate.credits().text(),
                certificate.credits().hours().toPlainString(),
                certificate.issuedOn().toString());
    }
}
