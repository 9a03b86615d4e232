package cfie.certificate;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The file of a document: what the archival and the accessible standard ask of any file. */
final class PdfFile implements Closeable {
    private static final Packed PROFILE = Packed.of(ColourProfile.bytes());
    private static final int IDENTITY = 16;

    private final PDDocument document = new PDDocument();
    private final COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    private final MessageDigest digest = sha256();

    PdfFile(Xmp xmp) throws IOException {
        document.setVersion(1.7f);
        catalog.setString(COSName.LANG, "es-ES");
        catalog.setItem(COSName.METADATA, metadata(xmp.bytes()));
        catalog.setItem(COSName.OUTPUT_INTENTS, array(colours()));
        catalog.setItem(COSName.MARK_INFO, switchedOn("Marked"));
        catalog.setItem(COSName.VIEWER_PREFERENCES, switchedOn("DisplayDocTitle"));
    }

    PDDocument document() {
        return document;
    }

    void structure(COSDictionary root) {
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    void add(Page page, int number, COSDictionary resources) throws IOException {
        COSDictionary dictionary = page.dictionary();
        dictionary.setItem(COSName.TYPE, COSName.PAGE);
        dictionary.setItem(COSName.RESOURCES, resources);
        dictionary.setItem(COSName.CONTENTS, content(page.content()));
        dictionary.setInt(COSName.STRUCT_PARENTS, number);
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        PDPage sheet = new PDPage(dictionary);
        sheet.setMediaBox(new PDRectangle(Page.WIDTH, Page.HEIGHT));
        document.addPage(sheet);
    }

    /** The whole file; its identity comes from what is in it, since a clock's would change. */
    byte[] bytes() throws IOException {
        COSString identity = new COSString(Arrays.copyOf(digest.digest(), IDENTITY));
        document.getDocument().getTrailer().setItem(COSName.ID, array(identity, identity));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private COSStream content(Packed drawn) throws IOException {
        digest.update(drawn.deflated());
        return drawn.stream();
    }

    /** Plain, since a file is recognised by it without being parsed. */
    private COSStream metadata(byte[] xmp) throws IOException {
        digest.update(xmp);
        COSStream stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream plain = stream.createOutputStream()) {
            plain.write(xmp);
        }
        return stream;
    }

    private static COSDictionary colours() throws IOException {
        COSStream profile = PROFILE.stream();
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static COSDictionary switchedOn(String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(key, true);
        return dictionary;
    }

    private static COSArray array(COSBase... parts) {
        COSArray array = new COSArray(Arrays.asList(parts));
        array.setDirect(true);
        return array;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
