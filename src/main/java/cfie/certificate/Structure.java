package cfie.certificate;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The tree of a document's tags, and the way back to it from each piece of a page. */
final class Structure {
    private final COSDictionary root = new COSDictionary();
    private final Tag body = new Tag("Document", root);

    /** The tag of the whole document. */
    Tag body() {
        return body;
    }

    COSDictionary root(List<Page> pages) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root.setItem(COSName.K, body.element());
        root.setItem(COSName.PARENT_TREE, parents(pages));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
        return root;
    }

    private static COSDictionary parents(List<Page> pages) {
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            COSArray parents = new COSArray();
            pages.get(page).pieces().forEach(tag -> parents.add(tag.element()));
            numbers.add(COSInteger.get(page));
            numbers.add(parents);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
