package cfie.certificate;

import cfie.domain.ParticipationKind;
import cfie.domain.Project;
import cfie.domain.ProjectDuration;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Issuer;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.PersonName;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Certificates as nobody would invent them by hand: any length, any letter that prints. */
final class Odd {
    private static final List<String> WORDS =
            List.of(
                    "de",
                    "la",
                    "y",
                    "O’Connor",
                    "D'Ávila",
                    "Ruiz-Mateos",
                    "Mª",
                    "Łódź",
                    "Þórðardóttir",
                    "Ġużeppi",
                    "Kovačević",
                    "Ştefănescu",
                    "Ștefan",
                    "İstanbul’dan",
                    "ČŽŠ",
                    "Ωκεανός",
                    "ἀνέμους",
                    "Русский",
                    "їжаки",
                    "Ѣ",
                    "«»„“”‘’‚",
                    "…",
                    "—",
                    "–",
                    "1/2",
                    "½",
                    "3º",
                    "C++",
                    "A&B",
                    "<b>",
                    "(1)",
                    "\\n",
                    "%PDF",
                    "e\u0301cole",
                    "n\u0303u",
                    "a\u00a0b",
                    "iiiiiiiiiiiiiii",
                    "WWWWWWWWWWWWWWW",
                    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                    "https://twinspace.example/12345/pages?x=1&y=%20",
                    "2025/2026",
                    "100 %",
                    "€",
                    "µ",
                    "№",
                    "x²",
                    "H₂O",
                    "→",
                    "·",
                    "l·l");

    private final Random chance;

    Odd(int seed) {
        this.chance = new Random(seed);
    }

    Certificate certificate() {
        PersonName name =
                new PersonName(
                        text(80),
                        text(80),
                        chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(text(80)));
        int digits = chance.nextInt(100_000_000);
        Nif nif =
                new Nif("%08d%c".formatted(digits, "TRWAGMYFPDXBNJZSQVHLCKE".charAt(digits % 23)));
        int activities = 1 + (chance.nextInt(5) == 0 ? chance.nextInt(30) : chance.nextInt(4));
        return new Certificate(
                new CertificateNumber(
                        Given.YEAR,
                        Cfie.values()[chance.nextInt(Cfie.values().length)],
                        1 + chance.nextInt(99_999)),
                new Teacher(nif, name),
                Given.JUNE.minusDays(chance.nextInt(300)),
                issuer(),
                IntStream.range(0, activities).mapToObj(this::item).toList(),
                Given.CODE);
    }

    private Issuer issuer() {
        boolean isKnown = chance.nextBoolean();
        return new Issuer(
                isKnown ? Optional.of(text(200)) : Optional.empty(),
                text(40 + chance.nextInt(160)),
                text(60),
                text(chance.nextBoolean() ? 200 : 1000),
                isKnown
                        ? Optional.of(
                                "https://v.example/" + "ruta/".repeat(chance.nextInt(34)) + "?c=")
                        : Optional.empty(),
                Insignia.NONE);
    }

    private Certificate.Item item(int which) {
        return new Certificate.Item(
                new ProjectCode("2025-49000001-%02d".formatted(which + 1)),
                new Certificate.CertifiedSchool(
                        new SchoolCode("490000%02d".formatted(which % 90 + 1)),
                        text(200),
                        chance.nextBoolean() ? Optional.of(text(200)) : Optional.empty()),
                new Project.Activity(
                        text(200),
                        any(ParticipationKind.values()),
                        any(ProjectDuration.values()),
                        new Days(
                                Given.JUNE.minusDays(100 + chance.nextInt(200)),
                                Given.JUNE.minusDays(chance.nextInt(100)))),
                Credits.of(List.of("0.1", "0.25", "1", "2.5", "3.3333").get(chance.nextInt(5))),
                Credits.NONE);
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    /** At most so many characters; mostly far fewer. */
    private String text(int longest) {
        int words = chance.nextInt(3) == 0 ? 40 : 1 + chance.nextInt(8);
        String all =
                IntStream.range(0, words)
                        .mapToObj(word -> WORDS.get(chance.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
        String text = "Ñ " + all;
        return OneLine.of(text.substring(0, Math.min(longest, text.length())), longest).text();
    }
}
