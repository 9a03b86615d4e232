package cfie.credential;

import cfie.value.CertificateNumber;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.IntegrityCode;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads back a credential of ours from a file that anyone may have changed: plain or as a JWT, and
 * nothing if it is not one. Members that it does not know are passed over.
 */
public final class CredentialReader {
    /** No credential of ours comes near it. */
    public static final int LARGEST = 256 << 10;

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern MARK = Pattern.compile("cfie:([^:#]+):([^:#]+)");
    private static final Pattern ACTIVITY = Pattern.compile("cfie:([^:#]+)#([^:#]+)");
    private static final JSON FORM =
            JSON.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .maxDocumentLength(LARGEST)
                                                    .build())
                                    .build())
                    .enable(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private CredentialReader() {}

    public static Optional<FoundCredential> read(byte[] attached) {
        if (attached.length == 0 || attached.length > LARGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(attached[0] == '{' ? plain(attached) : secured(attached));
        } catch (IOException
                | InvalidValue
                | NoSuchElementException
                | DateTimeException
                | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** A document, whatever it says. */
    static Tree tree(byte[] json) throws IOException {
        return new Tree(FORM.mapFrom(json));
    }

    private static FoundCredential plain(byte[] json) throws IOException {
        return found(FORM.mapFrom(json), Optional.empty());
    }

    private static FoundCredential secured(byte[] compact) throws IOException {
        String jwt = new String(compact, StandardCharsets.US_ASCII).strip();
        String[] parts = jwt.split("\\.", -1);
        check(parts.length == 3);
        Map<String, Object> document = FORM.mapFrom(Base64.getUrlDecoder().decode(parts[1]));
        check(Claims.hold(document));
        return found(document, Optional.of(jwt));
    }

    private static FoundCredential found(Map<String, Object> document, Optional<String> jwt) {
        Tree tree = new Tree(document);
        Tree subject = tree.child("credentialSubject");
        Matcher mark = matched(MARK, tree.text("id"));
        CertificateNumber number = CertificateNumber.parse(mark.group(1));
        FoundCredential found =
                new FoundCredential(
                        number,
                        new IntegrityCode(mark.group(2)),
                        Days.parse(tree.text("validFrom").replaceFirst("T.*", "")),
                        holder(subject),
                        activities(subject),
                        jwt);
        check(found.credits().equals(Credits.parse(subject.number("creditsEarned").toString())));
        return found;
    }

    private static Identity holder(Tree subject) {
        Tree identity =
                subject.children("identifier").stream()
                        .filter(one -> one.isTrue("hashed"))
                        .filter(one -> one.text("identityType").equals(Identity.TYPE))
                        .findFirst()
                        .orElseThrow();
        return new Identity(identity.text("identityHash"), identity.text("salt"));
    }

    private static List<FoundCredential.Activity> activities(Tree subject) {
        List<Tree> told = subject.child("achievement").children("resultDescription");
        return subject.children("result").stream()
                .map(result -> activity(told, result.text("resultDescription"), result))
                .toList();
    }

    private static FoundCredential.Activity activity(List<Tree> told, String id, Tree result) {
        Tree description =
                told.stream().filter(one -> one.text("id").equals(id)).findFirst().orElseThrow();
        return new FoundCredential.Activity(
                new ProjectCode(matched(ACTIVITY, id).group(2)),
                new OneLine(description.text("name")).text(),
                Credits.parse(result.text("value")));
    }

    private static Matcher matched(Pattern form, String text) {
        Matcher parts = form.matcher(text);
        check(parts.matches());
        return parts;
    }

    private static void check(boolean ours) {
        if (!ours) {
            throw new NoSuchElementException();
        }
    }
}
