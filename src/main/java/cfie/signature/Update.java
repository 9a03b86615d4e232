package cfie.signature;

import static org.apache.pdfbox.cos.COSName.ACRO_FORM;
import static org.apache.pdfbox.cos.COSName.ANNOTS;

import cfie.signature.Xref.Entry;
import cfie.value.Refusal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What was added behind an issued file, held against it: only a signature's own field may be new,
 * and only the catalogue, the form, a page and its list of notes may be written again for its sake,
 * beside the moment when the file was changed, in its metadata.
 */
final class Update {
    /** What a signing tool may add to the catalogue: proofs for later, which nothing shows. */
    private static final Set<COSName> PROOFS =
            Set.of(COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"));

    /** Where AutoFirma and its kin leave their version in the root of the pages, for nobody. */
    private static final COSName MAKER = COSName.getPDFName("ITXT");

    private final PDDocument issued;
    private final PDDocument signed;
    private final Set<Difference> found = EnumSet.noneOf(Difference.class);
    private final Set<Long> mayChange = new HashSet<>();

    private Update(PDDocument issued, PDDocument signed) {
        this.issued = issued;
        this.signed = signed;
    }

    static Set<Difference> of(byte[] issued, byte[] signed) {
        Map<Integer, Entry> entries;
        int size;
        try {
            entries = Xref.update(signed, issued);
            size = Xref.size(issued);
        } catch (RuntimeException malformed) {
            return EnumSet.of(Difference.UPDATE_FORM);
        }
        try {
            return PdfSignatures.reading(
                    issued,
                    before ->
                            PdfSignatures.reading(
                                    signed,
                                    after -> new Update(before, after).compared(entries, size)));
        } catch (Refusal unreadable) {
            return EnumSet.of(Difference.UPDATE_FORM);
        }
    }

    private Set<Difference> compared(Map<Integer, Entry> entries, int size) {
        compareTrailer();
        compareCatalogue();
        comparePages();
        new SignatureFields(issued, signed, found).compare();
        entries.forEach((number, entry) -> compareObject(number, entry, size));
        compareTables(entries);
        return found;
    }

    private void compareTrailer() {
        COSDictionary before = issued.getDocument().getTrailer();
        COSDictionary after = signed.getDocument().getTrailer();
        if (!Same.same(before.getItem(COSName.ROOT), after.getItem(COSName.ROOT))) {
            found.add(Difference.CATALOGUE);
        }
    }

    private void compareCatalogue() {
        COSDictionary before = issued.getDocumentCatalog().getCOSObject();
        COSDictionary after = signed.getDocumentCatalog().getCOSObject();
        mayChange(issued.getDocument().getTrailer().getItem(COSName.ROOT));
        mayChange(before.getItem(ACRO_FORM));
        Set<COSName> free = new HashSet<>(PROOFS);
        free.add(ACRO_FORM);
        if (!Same.but(free, before, after)) {
            found.add(Difference.CATALOGUE);
        }
    }

    private void comparePages() {
        if (issued.getNumberOfPages() != signed.getNumberOfPages()) {
            found.add(Difference.PAGE);
            return;
        }
        for (int number = 0; number < issued.getNumberOfPages(); number++) {
            COSDictionary before = issued.getPage(number).getCOSObject();
            COSDictionary after = signed.getPage(number).getCOSObject();
            mayChange.add(before.getKey().getNumber());
            mayChange(before.getItem(ANNOTS));
            if (!before.getKey().equals(after.getKey())
                    || !Same.but(Set.of(ANNOTS), before, after)) {
                found.add(Difference.PAGE);
            }
        }
    }

    private void compareObject(int number, Entry entry, int size) {
        boolean free = entry.kind() == Entry.Kind.FREE;
        boolean allowed =
                number >= size
                        || (free
                                ? number == 0
                                : mayChange.contains((long) number) || isRepeated(number));
        if (!allowed) {
            found.add(Difference.OBJECT);
        }
    }

    /** Some tools write old signature fields again, as they were. */
    private boolean isRepeated(int number) {
        COSObjectKey key = new COSObjectKey(number, 0);
        COSBase before = issued.getDocument().getObjectFromPool(key).getObject();
        COSBase after = signed.getDocument().getObjectFromPool(key).getObject();
        return Same.same(before, after)
                || isCalled(COSName.METADATA, key) && Metadata.areSame(before, after)
                || isCalled(COSName.PAGES, key) && isMarked(before, after);
    }

    private boolean isCalled(COSName name, COSObjectKey key) {
        COSDictionary catalogue = issued.getDocumentCatalog().getCOSObject();
        return catalogue.getItem(name) instanceof COSObject object && key.equals(object.getKey());
    }

    private static boolean isMarked(COSBase before, COSBase after) {
        return before instanceof COSDictionary one
                && after instanceof COSDictionary other
                && other.getItem(MAKER) instanceof COSString
                && Same.but(Set.of(MAKER), one, other);
    }

    /** The parser must have understood the update as it is written. */
    private void compareTables(Map<Integer, Entry> entries) {
        Map<COSObjectKey, Long> expected = new HashMap<>(table(issued));
        Map<COSObjectKey, Long> actual = new HashMap<>(table(signed));
        expected.keySet().removeIf(key -> entries.containsKey((int) key.getNumber()));
        actual.keySet().removeIf(key -> entries.containsKey((int) key.getNumber()));
        if (!expected.equals(actual)) {
            found.add(Difference.UPDATE_FORM);
        }
    }

    private static Map<COSObjectKey, Long> table(PDDocument document) {
        COSDocument read = document.getDocument();
        return read.getXrefTable();
    }

    private void mayChange(COSBase reference) {
        if (reference instanceof COSObject object) {
            mayChange.add(object.getKey().getNumber());
        }
    }
}
