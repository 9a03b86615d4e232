import cfie.credential.Credential;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Issuer;
import cfie.pdf.Attachment;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.IntegrityCode;
import cfie.value.Nif;
import cfie.value.PersonName;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented certificates, no two alike: one activity or two. */
final class Records {
    private static final String[] GIVEN = {"Étienne", "María", "José Luis", "Nuria", "Begoña"};
    private static final String[] SURNAMES = {"Núñez", "García", "Ruiz-Mateos", "Larrañaga"};
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private Records() {}

    static Certificate certificate(int which) {
        int digits = 10_000_000 + which;
        String nif = "%08d%c".formatted(digits, "TRWAGMYFPDXBNJZSQVHLCKE".charAt(digits % 23));
        PersonName name =
                new PersonName(
                        GIVEN[which % 5],
                        SURNAMES[which % 4],
                        Optional.of(
                                SURNAMES[which / 4 % 4] + " de " + Integer.toString(which, 26)));
        List<Certificate.Item> items = new ArrayList<>();
        for (int item = 0; item <= which % 2; item++) {
            items.add(item(which, item));
        }
        return new Certificate(
                new CertificateNumber(new AcademicYear(2025), Cfie.ZAMORA, which + 1),
                new Teacher(Nif.parse(nif), name),
                DAY,
                new Issuer(
                        Optional.of("Carmen Ordóñez Larrañaga"),
                        "Directora",
                        "Zamora",
                        "Procedimiento «Participación en el programa eTwinning, seguimiento y"
                                + " acreditación» (texto de ejemplo).",
                        Optional.of("https://verifica.cfie.example/?c="),
                        Insignia.NONE),
                items,
                new IntegrityCode("%05d-SSVY5-80ZYW-3GF9Z".formatted(which % 100_000)));
    }

    private static Certificate.Item item(int which, int item) {
        return new Certificate.Item(
                new ProjectCode("2025-49000001-%02d".formatted(item + 1)),
                new Certificate.CertifiedSchool(
                        new SchoolCode("49000001"), "IES Río Ejemplo", Optional.of("Zamora")),
                new Project.Activity(
                        "Voces del Duero: un atlas sonoro de " + which % 977 + " ríos",
                        ParticipationKind.NEW,
                        ProjectDuration.ACADEMIC_YEAR,
                        new Days(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 6, 15))),
                Credits.of("1.5"),
                Credits.NONE);
    }

    /** Its credential, as certificates carry it where no key secures it. */
    static Attachment credential(Certificate certificate) {
        return attached("application/json", Credential.of(certificate).bytes());
    }

    static Attachment attached(String mediaType, byte[] bytes) {
        return new Attachment("credencial.json", mediaType, "Credencial", bytes);
    }
}
