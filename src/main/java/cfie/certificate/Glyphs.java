package cfie.certificate;

import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.pdf.typeface.Letters;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether documents can print a text: asked before anything is issued, so that no certificate ever
 * shows a blank box.
 */
public final class Glyphs {
    private Glyphs() {}

    /** Stops at the first text of the certificate that no face can print. */
    public static void check(Certificate certificate) {
        texts(certificate).forEach(Glyphs::check);
    }

    /** Stops at the first text of the acta that no face can print. */
    public static void check(Acta acta) {
        texts(acta).forEach(Glyphs::check);
    }

    /** Stops if no face can print the text. */
    public static void check(String text) {
        Letters.missing(text).ifPresent(character -> refuse(character, text));
    }

    /** All that others wrote, and that may hold any letter. */
    static List<String> texts(Certificate certificate) {
        List<String> texts = texts(certificate.issuer());
        texts.add(certificate.teacher().name().full());
        for (Certificate.Item item : certificate.items()) {
            texts.add(item.activity().title());
            texts.add(item.school().name());
            item.school().locality().ifPresent(texts::add);
        }
        return texts;
    }

    /** All that others wrote, and that may hold any letter. */
    static List<String> texts(Acta acta) {
        List<String> texts = texts(acta.issuer());
        acta.lines().forEach(line -> texts.add(line.teacher().name().full()));
        return texts;
    }

    private static List<String> texts(Issuer issuer) {
        List<String> texts = new ArrayList<>();
        issuer.name().ifPresent(texts::add);
        issuer.director().ifPresent(texts::add);
        issuer.verificationAddress().ifPresent(texts::add);
        texts.addAll(List.of(issuer.post(), issuer.place(), issuer.legalBasis()));
        return texts;
    }

    private static void refuse(int character, String text) {
        throw new Refusal(Refusal.Reason.GLYPH_MISSING, Letters.named(character), text);
    }
}
