package cfie.signature;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Refusal;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An authority that says when a signature already existed, asked over the network (RFC 3161). */
public final class TimestampAuthority {
    /** The bytes that a time-stamp takes at most; a longer one is refused. */
    public static final int ROOM = 12 << 10;

    private static final int NONCE_BITS = 64;
    private static final int OK = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final Duration patience;
    private final HttpClient client;

    public TimestampAuthority(URI address) {
        this(address, Duration.ofSeconds(20));
    }

    /** An authority that has so long to answer, from the first byte to the last. */
    public TimestampAuthority(URI address, Duration patience) {
        InvalidValue.unless(isWeb(address), Flaw.TSA_ADDRESS, OneLine.shown(address.toString()));
        this.address = address;
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** The token over SHA-256 of a signature, with all that was asked of it checked. */
    byte[] stamp(byte[] signature) {
        byte[] imprint = Sha256.of(signature);
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        try {
            TimeStampRequest request =
                    generator.generate(
                            TSPAlgorithms.SHA256, imprint, new BigInteger(NONCE_BITS, RANDOM));
            return token(signature, request, answer(request.getEncoded()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] token(byte[] signature, TimeStampRequest request, byte[] answer) {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            if (response.getTimeStampToken() == null) {
                throw new Refusal(
                        Refusal.Reason.TSA_REFUSED, named(), OneLine.shown(why(response)));
            }
            response.validate(request);
            byte[] token = response.getTimeStampToken().getEncoded();
            if (token.length > ROOM) {
                throw unsound("token too long");
            }
            if (Stamp.of(ContentInfo.getInstance(token), signature).isEmpty()) {
                throw unsound("token not signed by a time-stamp authority");
            }
            return token;
        } catch (TSPException | IOException | RuntimeException unsound) {
            throw unsound instanceof Refusal told ? told : unsound(unsound.getMessage());
        }
    }

    private byte[] answer(byte[] question) {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(patience)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                        .build();
        CompletableFuture<HttpResponse<byte[]>> reply =
                client.sendAsync(request, headers -> new Bounded(2 * ROOM));
        try {
            HttpResponse<byte[]> response = reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw away("HTTP " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException late) {
            reply.cancel(true);
            throw away("timeout");
        } catch (ExecutionException broken) {
            throw away(broken.getCause().getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw away("interrupted");
        }
    }

    private static String why(TimeStampResponse response) {
        String said = response.getStatusString();
        return said == null ? "status " + response.getStatus() : said;
    }

    private Unavailable away(String how) {
        return new Unavailable(Unavailable.Reason.TSA_AWAY, named(), how);
    }

    private Refusal unsound(String how) {
        return new Refusal(Refusal.Reason.TSA_UNSOUND, named(), OneLine.shown(String.valueOf(how)));
    }

    private String named() {
        return OneLine.shown(address.toString());
    }

    private static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme());
        return address.getHost() != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    }
}
