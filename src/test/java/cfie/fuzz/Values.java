package cfie.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import cfie.store.engine.Address;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import cfie.value.Province;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every kind of value that is read from what somebody typed. */
final class Values {
    private static final List<Consumer<String>> KINDS =
            List.of(
                    Nif::parse,
                    Days::parse,
                    Credits::parse,
                    AcademicYear::parse,
                    CertificateNumber::parse,
                    Cfie::parse,
                    Partner::parse,
                    ProjectCode::parse,
                    SchoolCode::parse,
                    IntegrityCode::parse,
                    Province::parse,
                    OneLine::name,
                    OneLine::reason,
                    OneLine::fileName,
                    OneLine::email,
                    OneLine::webAddress,
                    Address::parse);

    private Values() {}

    static Fuzzing.Reader reader() {
        List<byte[]> samples =
                Stream.of(
                                "12345678Z",
                                "X-1.234.567-L",
                                "2026-06-30",
                                "2,5",
                                "2025/2026",
                                "2025/2026-zamora-0001",
                                "FR:Lycée du Vent",
                                "49999003",
                                "ABCDE-FGHJK-12345-67890",
                                "Zamora",
                                "a@b.es",
                                "https://twinspace.etwinning.net/1",
                                "jdbc:postgresql://h:1/b?sslmode=require")
                        .map(text -> text.getBytes(UTF_8))
                        .toList();
        return new Fuzzing.Reader("values", samples, bytes -> parse(new String(bytes, UTF_8)));
    }

    /** Each kind of value says what it is, or what is wrong with it. */
    private static void parse(String text) {
        for (Consumer<String> kind : KINDS) {
            try {
                kind.accept(text);
            } catch (InvalidValue said) {
                continue;
            }
        }
    }
}
