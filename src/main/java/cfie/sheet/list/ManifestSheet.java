package cfie.sheet.list;

import cfie.domain.issued.IssuedCertificate;
import cfie.table.CsvWriter;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of a centre's certificates of a year with the file of each and what it hashes to. */
public final class ManifestSheet {
    public static final List<String> NAMES = List.of("number", "name", "file", "sha256");

    private ManifestSheet() {}

    /** Where it lies below the folder of the outputs. */
    public static String file(AcademicYear year, Cfie cfie) {
        return "%s/%s/manifest-%s-%s.csv"
                .formatted(year.slug(), cfie.slug(), year.slug(), cfie.slug());
    }

    public static byte[] bytes(List<IssuedCertificate> certificates) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = new CsvWriter(text, NAMES);
        certificates.forEach(
                one ->
                        writer.row(
                                List.of(
                                        one.number().text(),
                                        one.certificate().teacher().name().full(),
                                        one.number().file(),
                                        one.sha256().orElse(""))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
