package cfie.signature;

import static org.apache.pdfbox.cos.COSName.ANNOTS;
import static org.apache.pdfbox.cos.COSName.FIELDS;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fields and the notes of a signed file, held against those of the issued one. */
final class SignatureFields {
    private static final Set<COSName> FREE =
            Set.of(FIELDS, COSName.SIG_FLAGS, COSName.DR, COSName.DA);
    private static final Set<COSName> ACTIONS = Set.of(COSName.A, COSName.AA);

    private final PDDocument issued;
    private final PDDocument signed;
    private final Set<Difference> found;

    SignatureFields(PDDocument issued, PDDocument signed, Set<Difference> found) {
        this.issued = issued;
        this.signed = signed;
        this.found = found;
    }

    void compare() {
        COSDictionary before = form(issued);
        COSDictionary after = form(signed);
        if (!Same.but(FREE, before, after)
                || !added(FIELDS, before, after).stream().allMatch(SignatureFields::isSignature)) {
            found.add(Difference.FORM);
        }
        for (int number = 0;
                number < Math.min(issued.getNumberOfPages(), signed.getNumberOfPages());
                number++) {
            List<COSBase> notes =
                    added(
                            ANNOTS,
                            issued.getPage(number).getCOSObject(),
                            signed.getPage(number).getCOSObject());
            notes.forEach(this::compareNote);
        }
    }

    private void compareNote(COSBase note) {
        boolean own =
                isSignature(note)
                        && ((COSDictionary) note).getCOSName(COSName.SUBTYPE) == COSName.WIDGET;
        if (!own) {
            found.add(Difference.ANNOTATION);
        } else if (!Invisible.is((COSDictionary) note)) {
            found.add(Difference.VISIBLE_STAMP);
        }
    }

    /** What a list has behind that of the issued file, which must be its beginning. */
    private List<COSBase> added(COSName list, COSDictionary before, COSDictionary after) {
        COSArray old = array(before, list);
        COSArray now = array(after, list);
        boolean begins = now.size() >= old.size();
        for (int at = 0; begins && at < old.size(); at++) {
            begins = Same.same(old.get(at), now.get(at));
        }
        if (!begins) {
            found.add(list == FIELDS ? Difference.FORM : Difference.ANNOTATION);
            return List.of();
        }
        return java.util.stream.IntStream.range(old.size(), now.size())
                .mapToObj(now::getObject)
                .toList();
    }

    private static boolean isSignature(COSBase field) {
        return field instanceof COSDictionary dictionary
                && dictionary.getCOSName(COSName.FT) == COSName.SIG
                && !dictionary.containsKey(COSName.KIDS)
                && !dictionary.containsKey(COSName.PARENT)
                && ACTIONS.stream().noneMatch(dictionary::containsKey)
                && dictionary.getDictionaryObject(COSName.V) instanceof COSDictionary value
                && value.containsKey(COSName.BYTERANGE);
    }

    private static COSDictionary form(PDDocument document) {
        COSBase form =
                document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.ACRO_FORM);
        return form instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static COSArray array(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSArray array
                ? array
                : new COSArray();
    }
}
