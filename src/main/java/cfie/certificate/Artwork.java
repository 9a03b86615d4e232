package cfie.certificate;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The drawing below a page's text, the same on all: made and packed once per process. */
record Artwork(Packed drawing) {
    static final String KEY = "Art";

    static Artwork of(Pen pen) {
        return new Artwork(Packed.of(pen.bytes()));
    }

    COSStream form() throws IOException {
        COSStream form = drawing.stream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(Page.WIDTH, Page.HEIGHT));
        form.setItem(COSName.RESOURCES, new COSDictionary());
        return form;
    }
}
