package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a key that stands twice one reader shows the first and another the last: neither is taken. */
class DoubledKeyTest {
    private static final OtherTool TOOL = OtherTool.withRsa();
    private static final COSName ROOM = COSName.getPDFName("Room");
    private static final String WIDE = "x".repeat(40);

    /** Where a signing tool's update may have a key, and which is there already. */
    enum Place {
        PAGE("/Contents 5 0 R", document -> document.getPage(0).getCOSObject()),
        ESCAPED("/C#6fntents 5 0 R", PAGE.dictionary),
        CATALOGUE("/Pages 3 0 R", document -> document.getDocumentCatalog().getCOSObject()),
        FORM("/Fields[]", document -> document.getDocumentCatalog().getAcroForm().getCOSObject()),
        WIDGET("/Rect[0 0 595 842]", Place::widget),
        SIGNATURE("/Filter/Other", document -> widget(document).getCOSDictionary(COSName.V)),
        WITHIN("/One 2", Place::within),
        TRAILER("/Root 1 0 R", document -> document.getDocument().getTrailer());

        private final String again;
        private final Function<PDDocument, COSDictionary> dictionary;

        Place(String again, Function<PDDocument, COSDictionary> dictionary) {
            this.again = again;
            this.dictionary = dictionary;
        }

        private static COSDictionary widget(PDDocument document) {
            return document.getDocumentCatalog()
                    .getAcroForm()
                    .getFields()
                    .get(0)
                    .getWidgets()
                    .get(0)
                    .getCOSObject();
        }

        private static COSDictionary within(PDDocument document) {
            COSDictionary inner = new COSDictionary();
            inner.setInt(COSName.getPDFName("One"), 1);
            widget(document).setItem(COSName.MK, inner);
            return inner;
        }

        void makeRoom(PDDocument document, boolean isFirst) {
            COSDictionary made = dictionary.apply(document);
            Map<COSName, COSBase> before = new LinkedHashMap<>();
            made.forEach(before::put);
            if (isFirst) {
                made.clear();
            }
            made.setString(ROOM, WIDE);
            before.forEach(made::setItem);
            made.setNeedToBeUpdated(true);
        }

        Set<Difference> differences(boolean isFirst, String written) {
            byte[] issued = Sheets.plain();
            byte[] signed = TOOL.sign(issued, document -> makeRoom(document, isFirst));
            byte[] again = TOOL.signAgain(signed, "/Room (" + WIDE + ")", written);
            assertTrue(!java.util.Arrays.equals(signed, again));
            return PdfSignatures.of(again).differences(issued);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void isSeenInFrontOfAndBehindTheOther(Place place) {
        for (boolean isFirst : new boolean[] {true, false}) {
            Set<Difference> found = place.differences(isFirst, place.again);
            assertTrue(found.contains(Difference.UPDATE_FORM), found.toString());
            assertFalse(found.contains(Difference.SIGNATURE), found.toString());
        }
    }

    /** Which is what the tests above change, and nothing else. */
    @Test
    void aKeyThatStandsOnceIsTaken() {
        assertEquals(Set.of(), Place.WIDGET.differences(true, "/Other 5 0 R"));
        assertEquals(Set.of(), Place.TRAILER.differences(true, "/Other 5 0 R"));
        assertEquals(Set.of(Difference.PAGE), Place.PAGE.differences(true, "/Other 5 0 R"));
    }
}
