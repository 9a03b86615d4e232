package cfie.certificate;

import cfie.domain.Outcome;
import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Requirement;
import cfie.domain.Teacher;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Issuer;
import cfie.domain.issued.Picture;
import cfie.pdf.Image;
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
import java.util.stream.IntStream;

/** Invented records for the tests of this room. */
final class Given {
    static final AcademicYear YEAR = new AcademicYear(2025);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    static final IntegrityCode CODE = new IntegrityCode("QV288-SSVY5-80ZYW-3GF9Z");
    static final String LEGAL =
            "Procedimiento «Participación en el programa eTwinning, seguimiento y acreditación» de"
                    + " la Consejería de Educación de la Junta de Castilla y León (texto de ejemplo).";
    static final PersonName ETIENNE =
            new PersonName("Étienne", "Núñez", Optional.of("de la Torre Güell"));
    static final List<String> TITLES =
            List.of(
                    "Voces del Duero: un atlas sonoro de nuestros ríos",
                    "Mathématiques en jeu",
                    "Παίζουμε με τις λέξεις και τους ἀνέμους τοῦ Αἰγαίου",
                    "Слово о реках: Въ градѣ – български и українські їжаки",
                    "Zażółć gęślą jaźń: Łódź i Kraków",
                    "Pijamalı hasta yağız şoföre çabucak güvendi: İstanbul’dan mektuplar",
                    "Ħobż, żejt u tadam: il-ġmiel tal-ikel Malti",
                    "Příliš žluťoučký kůň",
                    "Árvíztűrő tükörfúrógép");

    private Given() {}

    static Certificate certificate(int activities) {
        return certificate(teacher(ETIENNE), activities);
    }

    static Certificate certificate(Teacher teacher, int activities) {
        return certificate(
                teacher, issuer(), IntStream.range(0, activities).mapToObj(Given::item).toList());
    }

    static Certificate certificate(Teacher teacher, Issuer issuer, List<Certificate.Item> items) {
        CertificateNumber number = new CertificateNumber(YEAR, Cfie.ZAMORA, 1);
        return new Certificate(number, teacher, JUNE, issuer, items, CODE);
    }

    /** The same in the place of another one. */
    static Certificate replacing(Certificate certificate) {
        return certificate.replacing(
                new CertificateNumber(YEAR, Cfie.CIUDAD_RODRIGO, 12345), content -> CODE);
    }

    static Teacher teacher(PersonName name) {
        return new Teacher(Nif.parse("12345678Z"), name);
    }

    static Issuer issuer() {
        return new Issuer(
                Optional.of("Carmen Ordóñez Larrañaga"),
                "Directora",
                "Zamora",
                LEGAL,
                Optional.of("https://verifica.cfie.example/?c="),
                Insignia.NONE);
    }

    static Issuer issuerWithoutDirector() {
        return new Issuer(
                Optional.empty(), "Director/a", "Zamora", LEGAL, Optional.empty(), Insignia.NONE);
    }

    /** The same with the office's own pictures. */
    static Issuer pictured(Picture logo, Picture signature) {
        return new Issuer(
                issuer().director(),
                issuer().post(),
                issuer().place(),
                issuer().legalBasis(),
                issuer().verificationAddress(),
                new Insignia(Optional.of(logo), Optional.of(signature)));
    }

    /** So many activities, with pictures. */
    static Certificate pictured(int activities) {
        return certificate(
                teacher(ETIENNE),
                pictured(picture("a1", 320, 100), picture("b2", 300, 90)),
                IntStream.range(0, activities).mapToObj(Given::item).toList());
    }

    /** Shades of one colour, each column another. */
    static Picture picture(String hash, int width, int height) {
        byte[] pixels = new byte[3 * width * height];
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = (byte) (at % 3 == 0 ? 200 : at / 3 % width);
        }
        return new Picture(hash, width, height, Image.packed(pixels));
    }

    static Certificate.Item item(int which) {
        return item(TITLES.get(which % TITLES.size()), which);
    }

    static Certificate.Item item(String title, int which) {
        return item(title, school(Optional.of("Zamora")), which);
    }

    static Certificate.Item item(String title, Certificate.CertifiedSchool school, int which) {
        boolean isLong = which % 3 == 0;
        Days days = new Days(LocalDate.of(2025, 10, 1), LocalDate.of(2026, isLong ? 6 : 1, 15));
        return new Certificate.Item(
                new ProjectCode("2025-49000001-%02d".formatted(which + 1)),
                school,
                new Project.Activity(
                        title,
                        which % 2 == 0 ? ParticipationKind.NEW : ParticipationKind.ANNEXED,
                        isLong ? ProjectDuration.ACADEMIC_YEAR : ProjectDuration.THREE_MONTH_TERM,
                        days),
                Credits.of(which == 0 ? "2.5" : "0.5"),
                Credits.NONE);
    }

    static Certificate.CertifiedSchool school(Optional<String> locality) {
        return new Certificate.CertifiedSchool(
                new SchoolCode("49000001"), "IES Río Ejemplo", locality);
    }

    /** Every text as long as the register lets it be. */
    static Certificate extreme(int activities) {
        String part = "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).substring(0, 79) + "m";
        PersonName name = new PersonName(part, part, Optional.of(part));
        String longest = "Comunicación intercultural sostenible ".repeat(6).substring(0, 199) + ".";
        Issuer issuer =
                new Issuer(
                        Optional.of(longest),
                        longest,
                        "Villarrubia de los Caballeros del Monte",
                        LEGAL.repeat(4),
                        Optional.of("https://verifica.cfie.example/" + "segmento/".repeat(12)),
                        Insignia.NONE);
        Certificate.CertifiedSchool school =
                new Certificate.CertifiedSchool(
                        new SchoolCode("49000001"), longest, Optional.of(longest));
        return certificate(
                teacher(name),
                issuer,
                IntStream.range(0, activities)
                        .mapToObj(which -> item(longest, school, which))
                        .toList());
    }

    static Certificate titled(String title) {
        return certificate(teacher(ETIENNE), issuer(), List.of(item(title, 0)));
    }

    /** Every text one word, as long as the register lets it be. */
    static Certificate unbreakable() {
        String part = "W".repeat(80);
        String longest = "M".repeat(200);
        Certificate.CertifiedSchool school =
                new Certificate.CertifiedSchool(
                        new SchoolCode("49000001"), longest, Optional.of(longest));
        Issuer issuer =
                new Issuer(
                        Optional.of(longest),
                        longest,
                        part,
                        LEGAL,
                        Optional.of("x".repeat(200)),
                        Insignia.NONE);
        return certificate(
                teacher(new PersonName(part, part, Optional.of(part))),
                issuer,
                List.of(item(longest, school, 0), item(longest, school, 1)));
    }

    static Acta.Line unmet(Acta.Line line, Requirement unmet) {
        return new Acta.Line(
                line.project(),
                line.school(),
                line.teacher(),
                line.proposed(),
                line.granted(),
                Outcome.NOT_ELIGIBLE,
                List.of(unmet),
                Optional.empty(),
                Credits.NONE,
                List.of());
    }

    static Acta acta(int lines) {
        List<Acta.Line> judged = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            judged.add(line(line));
        }
        return new Acta(
                new Acta.Key(YEAR, Cfie.ZAMORA, 2),
                JUNE,
                issuer(),
                judged,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, naming the version before. */
    static Acta amended(int lines) {
        Acta acta = acta(lines);
        return new Acta(
                acta.key(),
                acta.issuedOn(),
                acta.issuer(),
                acta.lines(),
                Optional.of(JUNE.minusDays(1)),
                Optional.empty());
    }

    /** The same, naming the last event before it. */
    static Acta audited(int lines) {
        Acta acta = acta(lines);
        return new Acta(
                acta.key(),
                acta.issuedOn(),
                acta.issuer(),
                acta.lines(),
                acta.amends(),
                Optional.of("0123456789abcdef".repeat(4)));
    }

    private static Acta.Line line(int which) {
        Outcome outcome = Outcome.values()[which % 3];
        boolean isCertified = outcome == Outcome.CERTIFIED;
        return new Acta.Line(
                new ProjectCode("2025-4900%04d-01".formatted(which % 10000)),
                new SchoolCode("4900%04d".formatted(which % 10000)),
                new Teacher(nif(which), ETIENNE),
                Credits.of("4"),
                Credits.of(isCertified ? which % 2 == 0 ? "2.5" : "4" : "0"),
                outcome,
                outcome == Outcome.NOT_ELIGIBLE ? unmet(which) : List.of(),
                isCertified
                        ? Optional.of(new CertificateNumber(YEAR, Cfie.ZAMORA, which + 1))
                        : Optional.empty(),
                Credits.NONE,
                List.of());
    }

    private static List<Requirement> unmet(int which) {
        List<Requirement> all = List.of(Requirement.values());
        return which % 17 == 2 ? all : all.subList(which % 9, which % 9 + 2);
    }

    private static Nif nif(int which) {
        int digits = 10_000_000 + which;
        return new Nif("%08d%c".formatted(digits, "TRWAGMYFPDXBNJZSQVHLCKE".charAt(digits % 23)));
    }
}
