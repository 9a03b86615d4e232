package cfie.certificate;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** The drawing below a page's text, the same on all: made and packed once per process. */
record Artwork(byte[] deflated) {
    static final String KEY = "Art";

    static Artwork of(Pen pen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(pen.bytes());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Artwork(bytes.toByteArray());
    }

    COSStream form() throws IOException {
        COSStream form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(Page.WIDTH, Page.HEIGHT));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        form.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = form.createRawOutputStream()) {
            raw.write(deflated);
        }
        return form;
    }
}
