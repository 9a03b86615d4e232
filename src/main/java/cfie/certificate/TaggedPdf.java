package cfie.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A document that lasts and that can be heard: PDF/A-2a and PDF/UA-1. The same pages give the same
 * bytes, since no clock and nothing random goes in.
 */
final class TaggedPdf {
    private final Optional<Artwork> artwork;
    private final Map<Typeface, BitSet> letters = new EnumMap<>(Typeface.class);
    private final List<Page> pages = new ArrayList<>();
    private final Structure structure = new Structure();

    /** With the artwork, if any, below the text of every page. */
    TaggedPdf(Optional<Artwork> artwork) {
        this.artwork = artwork;
    }

    /** The tag of the whole document. */
    Tag body() {
        return structure.body();
    }

    /** A new page; the one before it is finished. */
    Page page() {
        finishLast();
        Page page = new Page(letters);
        artwork.ifPresent(art -> page.artwork());
        pages.add(page);
        return page;
    }

    byte[] bytes(Xmp xmp) {
        finishLast();
        try (PdfFile file = new PdfFile(xmp)) {
            COSDictionary resources = resources(file.document());
            for (int number = 0; number < pages.size(); number++) {
                file.add(pages.get(number), number, resources);
            }
            file.structure(structure.root(pages));
            return file.bytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void finishLast() {
        if (!pages.isEmpty()) {
            pages.get(pages.size() - 1).finish();
        }
    }

    private COSDictionary resources(PDDocument document) throws IOException {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, new Subsets(letters).in(document));
        if (artwork.isPresent()) {
            COSDictionary drawings = new COSDictionary();
            drawings.setItem(Artwork.KEY, artwork.get().form());
            resources.setItem(COSName.XOBJECT, drawings);
        }
        return resources;
    }
}
