package cfie.certificate;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Of each face, the characters that a document uses and no others. */
record Subsets(Map<Typeface, BitSet> letters) {

    /** Embeds them; the answer names each face as the pages do. */
    COSDictionary in(PDDocument document) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Typeface, BitSet> used : letters.entrySet()) {
            PDType0Font font = PDType0Font.load(document, used.getKey().font(), true);
            used.getValue().stream().forEach(font::addToSubset);
            font.subset();
            fonts.setItem(used.getKey().key(), font.getCOSObject());
        }
        return fonts;
    }
}
