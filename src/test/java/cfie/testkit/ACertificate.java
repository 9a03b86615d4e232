package cfie.testkit;

import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.IntegrityCode;
import cfie.value.ProjectCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first certificate of Zamora's year, Ana's, for four credits. */
public final class ACertificate {
    private ATeacher teacher = Given.aTeacher();
    private Cfie cfie = Cfie.ZAMORA;
    private AcademicYear year = Given.YEAR;
    private int running = 1;
    private Issuer issuer = Given.anIssuer(Cfie.ZAMORA);
    private final List<Certificate.Item> items = new ArrayList<>();

    public ACertificate of(ATeacher other) {
        this.teacher = other;
        return this;
    }

    public ACertificate numbered(AcademicYear otherYear, Cfie other, int number) {
        this.year = otherYear;
        this.cfie = other;
        this.running = number;
        return this;
    }

    public ACertificate by(Issuer other) {
        this.issuer = other;
        return this;
    }

    public ACertificate granting(String credits, String project) {
        items.add(
                new Certificate.Item(
                        new ProjectCode(project),
                        new Certificate.CertifiedSchool(
                                Given.SCHOOL, "IES RÍO EJEMPLO", Optional.of("ZAMORA")),
                        new Project.Activity(
                                "Voces del Duero",
                                ParticipationKind.ANNEXED,
                                ProjectDuration.ACADEMIC_YEAR,
                                new Days(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 6, 15))),
                        Credits.of(credits),
                        Credits.NONE));
        return this;
    }

    public Certificate certificate() {
        return Certificate.sealed(
                new CertificateNumber(year, cfie, running),
                teacher.teacher(),
                Given.TODAY,
                issuer,
                items.isEmpty() ? granting("4", "P1").items : items,
                ACertificate::code);
    }

    /** A code that depends on every letter of the content, as the register's does. */
    public static IntegrityCode code(String content) {
        byte[] hash = new byte[32];
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < hash.length; at++) {
            hash[at] = (byte) (Arrays.hashCode(bytes) * (at + 31) >>> at % 24);
        }
        return IntegrityCode.of(hash);
    }
}
