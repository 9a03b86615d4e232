package cfie.certificate;

import cfie.domain.Acta;
import cfie.domain.Certificate;
import cfie.domain.Issuer;
import cfie.domain.Teacher;
import cfie.value.Refusal;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whether documents can print a text: asked before anything is issued, so that no certificate ever
 * shows a blank box.
 */
public final class Glyphs {
    private static final int FIRST_MARK = 0x300;

    private Glyphs() {}

    /** Stops at the first text of the certificate that no face can print. */
    public static void check(Certificate certificate) {
        check(certificate.issuer());
        check(certificate.teacher());
        certificate.items().forEach(Glyphs::check);
    }

    /** Stops at the first text of the acta that no face can print. */
    public static void check(Acta acta) {
        check(acta.issuer());
        acta.lines().forEach(line -> check(line.teacher()));
    }

    /** Stops if no face can print the text. */
    public static void check(String text) {
        missing(text).ifPresent(character -> refuse(character, text));
    }

    /** The first character of the text that no face has. */
    public static OptionalInt missing(String text) {
        return composed(text)
                .codePoints()
                .filter(character -> !Typeface.TEXT.covers(character))
                .findFirst();
    }

    /** A letter and its loose accents as the one letter that faces have. */
    static String composed(String text) {
        boolean isPlain = text.chars().allMatch(unit -> unit < FIRST_MARK);
        return isPlain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static String named(int character) {
        return "U+%04X (%s)".formatted(character, Character.toString(character));
    }

    private static void check(Issuer issuer) {
        Stream.of(issuer.director(), issuer.verificationAddress())
                .forEach(text -> text.ifPresent(Glyphs::check));
        Stream.of(issuer.post(), issuer.place(), issuer.legalBasis()).forEach(Glyphs::check);
    }

    private static void check(Teacher teacher) {
        check(teacher.name().full());
    }

    private static void check(Certificate.Item item) {
        check(item.activity().title());
        check(item.school().name());
        item.school().locality().ifPresent(Glyphs::check);
    }

    private static void refuse(int character, String text) {
        throw new Refusal(Refusal.Reason.GLYPH_MISSING, named(character), text);
    }
}
