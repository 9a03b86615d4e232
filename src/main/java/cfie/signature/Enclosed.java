package cfie.signature;

import cfie.value.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Files that are enclosed in a PDF, as the office encloses them: listed by name in its index. */
public final class Enclosed {
    private Enclosed() {}

    /**
     * The one file of that name; none where there are several, or it is longer than that, or it is
     * packed in a way that the office does not use.
     */
    public static Optional<byte[]> in(byte[] pdf, String name, int longest) {
        try {
            return PdfSignatures.reading(pdf, document -> content(document, name, longest));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> content(PDDocument document, String name, int longest)
            throws IOException {
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        COSBase listed =
                child(child(catalogue, COSName.NAMES), COSName.EMBEDDED_FILES)
                        .getDictionaryObject(COSName.NAMES);
        List<COSStream> found = new ArrayList<>();
        if (listed instanceof COSArray pairs) {
            for (int at = 0; at + 1 < pairs.size(); at += 2) {
                if (pairs.getObject(at) instanceof COSString key
                        && key.getString().equals(name)
                        && pairs.getObject(at + 1) instanceof COSDictionary file
                        && child(file, COSName.EF).getDictionaryObject(COSName.F)
                                instanceof COSStream stream) {
                    found.add(stream);
                }
            }
        }
        return found.size() == 1 ? bytes(found.get(0), longest) : Optional.empty();
    }

    /** Inflated here: the library would inflate a bomb whole. */
    private static Optional<byte[]> bytes(COSStream stream, int longest) throws IOException {
        COSBase packed = stream.getFilters();
        boolean isDeflated =
                COSName.FLATE_DECODE.equals(packed) && !stream.containsKey(COSName.DECODE_PARMS);
        if (packed != null && !isDeflated) {
            return Optional.empty();
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = isDeflated ? new InflaterInputStream(raw) : raw) {
            byte[] bytes = in.readNBytes(longest + 1);
            return bytes.length > longest ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static COSDictionary child(COSDictionary parent, COSName key) {
        return parent.getDictionaryObject(key) instanceof COSDictionary child
                ? child
                : new COSDictionary();
    }
}
