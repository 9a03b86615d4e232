package cfie.signature;

import cfie.value.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** The signatures of a PDF, whoever made them, in the order of the bytes that they cover. */
public final class PdfSignatures {
    private static final int LONGEST = 16 << 20;
    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST = 16;
    private static final Set<String> EUROPEAN = Set.of("ETSI.CAdES.detached");
    private static final Set<String> DETACHED =
            Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");

    private final byte[] pdf;
    private final List<PdfSignature> all;

    private PdfSignatures(byte[] pdf, List<PdfSignature> all) {
        this.pdf = pdf;
        this.all = List.copyOf(all);
    }

    /** Reads them; a file that is no PDF, or is encrypted, or far too large is refused. */
    public static PdfSignatures of(byte[] pdf) {
        return new PdfSignatures(pdf, reading(pdf, document -> signatures(document, pdf)));
    }

    public List<PdfSignature> all() {
        return all;
    }

    /**
     * The first whose signer leads to nobody who is trusted.
     *
     * @param seen the moment of signing, of a signature that tells none
     */
    public Optional<PdfSignature> findUntrusted(TrustAnchors anchors, Instant seen) {
        return all.stream().filter(one -> !one.isTrusted(anchors, seen)).findFirst();
    }

    /**
     * In what the file differs from one that the office issued, but for the signatures that others
     * added behind it: in nothing if all are sound, and nothing else of the document was changed or
     * shown over it.
     */
    public Set<Difference> differences(byte[] issued) {
        if (pdf.length < issued.length
                || !Arrays.equals(pdf, 0, issued.length, issued, 0, issued.length)) {
            return Set.of(Difference.ISSUED_BYTES);
        }
        if (pdf.length == issued.length) {
            return Set.of();
        }
        Set<Difference> found = new LinkedHashSet<>();
        if (all.stream().noneMatch(PdfSignature::coversWholeFile)) {
            found.add(Difference.UNSIGNED_BYTES);
        }
        if (!all.stream().allMatch(PdfSignature::isSound)) {
            found.add(Difference.SIGNATURE);
        }
        all.stream()
                .map(PdfSignature::revision)
                .filter(end -> end > issued.length)
                .distinct()
                .forEach(end -> found.addAll(Update.of(issued, Arrays.copyOf(pdf, end))));
        return found;
    }

    /** What a worker makes of a parsed file. */
    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    /**
     * Parses a file for a worker; whatever a hostile file makes the parser do ends as a refusal.
     */
    static <T> T reading(byte[] pdf, Reading<T> worker) {
        if (pdf.length > LONGEST || !Unpacked.isModest(pdf)) {
            throw new Refusal(Refusal.Reason.PDF_UNREADABLE);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean bounded = document.getDocument().getXrefTable().size() <= MOST_OBJECTS;
            if (document.isEncrypted() || !bounded) {
                throw new Refusal(Refusal.Reason.PDF_UNREADABLE);
            }
            return worker.of(document);
        } catch (Refusal told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new Refusal(Refusal.Reason.PDF_UNREADABLE);
        }
    }

    private static List<PdfSignature> signatures(PDDocument document, byte[] pdf) {
        List<PdfSignature> found = new ArrayList<>();
        for (COSDictionary dictionary : dictionaries(document.getDocument())) {
            found.add(signature(dictionary, pdf));
        }
        if (found.size() > MOST) {
            throw new Refusal(Refusal.Reason.PDF_UNREADABLE);
        }
        found.sort(Comparator.comparing(PdfSignature::revision));
        return found;
    }

    /** All that stand in the file, shown by a field or not. */
    private static Set<COSDictionary> dictionaries(COSDocument document) {
        Set<COSDictionary> found = new LinkedHashSet<>();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                if (dictionary.containsKey(COSName.BYTERANGE)) {
                    found.add(dictionary);
                }
                COSBase value = dictionary.getDictionaryObject(COSName.V);
                if (value instanceof COSDictionary field && field.containsKey(COSName.BYTERANGE)) {
                    found.add(field);
                }
            }
        }
        return found;
    }

    private static PdfSignature signature(COSDictionary dictionary, byte[] pdf) {
        Optional<Range> range = Range.of(array(dictionary), pdf);
        boolean whole = range.isPresent() && range.get().end() == pdf.length;
        Cms cms =
                range.map(known -> cms(known, dictionary, pdf)).orElse(Cms.unsound(Finding.RANGE));
        return new PdfSignature(
                cms.finding(),
                range,
                whole,
                cms.signer(),
                cms.carried(),
                claimed(dictionary),
                cms.stamp());
    }

    private static COSArray array(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.BYTERANGE) instanceof COSArray array
                ? array
                : new COSArray();
    }

    private static Cms cms(Range range, COSDictionary dictionary, byte[] pdf) {
        String form = String.valueOf(dictionary.getNameAsString(COSName.SUB_FILTER));
        Optional<byte[]> contents = range.contents(pdf);
        boolean own =
                contents.isPresent()
                        && dictionary.getDictionaryObject(COSName.CONTENTS)
                                instanceof COSString read
                        && Arrays.equals(read.getBytes(), contents.get());
        if (!own) {
            return Cms.unsound(Finding.CONTENTS);
        }
        return DETACHED.contains(form)
                ? Cms.of(contents.get(), range.signed(pdf), EUROPEAN.contains(form))
                : Cms.unsound(Finding.FORM);
    }

    private static Optional<Instant> claimed(COSDictionary dictionary) {
        return Optional.ofNullable(new PDSignature(dictionary).getSignDate())
                .map(Calendar::toInstant);
    }
}
