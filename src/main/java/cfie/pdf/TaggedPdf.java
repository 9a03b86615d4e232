package cfie.pdf;

import cfie.pdf.typeface.Alphabet;
import cfie.value.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A document that lasts and that can be heard: PDF/A-2a, or 3a with an attachment, and PDF/UA-1.
 * The same pages give the same bytes, since no clock and nothing random goes in.
 */
public final class TaggedPdf {
    private final Objects objects;
    private final Template template;
    private final Octets content;
    private final MessageDigest digest = Sha256.digest();
    private final Octets pages = new Octets(64);
    private final Parents parents;
    private final int catalog;
    private final int pageTree;
    private final int structure;
    private final Tag document;
    private Tag body;
    private final Enclosure enclosure;
    private final SignatureField field;
    private final Images images;
    private Optional<Page> last = Optional.empty();
    private int pageCount;

    TaggedPdf(Objects objects, Template template, Octets content) {
        this.objects = objects;
        this.template = template;
        this.content = content;
        objects.begin(template);
        catalog = objects.reserve();
        pageTree = objects.reserve();
        structure = objects.reserve();
        parents = new Parents(objects);
        document = new Tag(objects, "Document", structure);
        body = document;
        enclosure = new Enclosure(objects);
        field = new SignatureField(objects);
        images = new Images(objects, template, digest);
    }

    /** The tag of the whole document, or of the section begun last. */
    public Tag body() {
        return body;
    }

    /** Begins a section: one of several documents in a file. */
    public void section() {
        body = document.add("Sect");
    }

    /** A new page; the one before it is finished. */
    public Page page() {
        finishPage();
        Page page = new Page(this, objects.reserve(), parents.reserve());
        pageCount++;
        pages.reference(page.number()).put(' ');
        last = Optional.of(page);
        if (template.isDrawn()) {
            page.artwork();
        }
        return page;
    }

    /** Lays a file beside the pages, which says the same to machines; of that day. */
    public void attach(Attachment attachment, LocalDate day) {
        enclosure.write(attachment, day);
        digest.update(attachment.content());
    }

    /**
     * Leaves a place to sign: so many bytes for a signature of that moment. The pages show where,
     * with a block for it.
     */
    public void awaitSignature(Instant moment, int bytes) {
        field.await(moment, bytes);
    }

    /** Ends the document, in memory or in its sink. */
    public void finish(Xmp xmp) {
        finishPage();
        images.finish();
        document.settle();
        int byNumber = parents.write();
        objects.gather(structure)
                .ascii("<</Type/StructTreeRoot/K ")
                .reference(document.number())
                .ascii("/ParentTree ")
                .reference(byNumber)
                .ascii("/ParentTreeNextKey ")
                .integer(parents.count())
                .ascii(">>");
        Octets tree = objects.gather(pageTree);
        tree.ascii("<</Type/Pages/Count ").integer(pageCount);
        tree.ascii("/Kids[").put(pages).ascii("]>>");
        int metadata = metadata(xmp);
        writeCatalog(metadata);
        field.write();
        byte[] identity = Arrays.copyOf(digest.digest(), 16);
        objects.finish(catalog, identity);
    }

    /** The whole file, where it was made in memory. */
    public byte[] bytes() {
        return objects.file().copy();
    }

    /** Writes the whole file, where it was made in memory, without a copy between. */
    public void writeTo(OutputStream target) {
        try {
            objects.file().writeTo(target);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The whole file, with the place that awaits its signature. */
    public Signable signable() {
        return field.signable(bytes(), template);
    }

    Objects objects() {
        return objects;
    }

    Octets content() {
        return content;
    }

    Parents parents() {
        return parents;
    }

    SignatureField field() {
        return field;
    }

    Images images() {
        return images;
    }

    Alphabet alphabet() {
        return template.alphabet();
    }

    private void finishPage() {
        last.ifPresent(page -> page.finish(pageTree, digest));
        last = Optional.empty();
    }

    /** Plain, since a file is recognised by it without being parsed. */
    private int metadata(Xmp xmp) {
        int number = objects.reserve();
        content.clear();
        xmp.write(content, enclosure.isUsed() ? '3' : '2');
        objects.begin(number)
                .ascii("<</Type/Metadata/Subtype/XML/Length ")
                .integer(content.length())
                .ascii(">>\nstream\n")
                .put(content)
                .ascii("\nendstream");
        objects.end();
        digest.update(content.array(), 0, content.length());
        return number;
    }

    private void writeCatalog(int metadata) {
        Octets target = objects.gather(catalog).ascii("<</Type/Catalog/Lang(es-ES)/Pages ");
        target.reference(pageTree).ascii("/StructTreeRoot ").reference(structure);
        target.ascii("/Metadata ").reference(metadata);
        target.ascii("/OutputIntents ").reference(Template.INTENTS);
        target.ascii("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
        enclosure.writeInCatalog(target);
        field.writeInCatalog(target);
        target.ascii(">>");
    }
}
