package cfie.signature;

import cfie.value.Sha256;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** A time-stamp authority that answers whatever it is told to. */
public final class SpoiltStamp implements AutoCloseable {
    private static final byte[] SIGNATURE = "firma".getBytes(StandardCharsets.US_ASCII);

    private volatile byte[] answer = {};
    private final StampingOffice office =
            new StampingOffice(
                    (own, exchange, question) -> StampingOffice.send(exchange, 200, answer));

    /** A sound answer, to another question. */
    public byte[] sound() throws Exception {
        TimeStampRequestGenerator questions = new TimeStampRequestGenerator();
        questions.setCertReq(true);
        return office.granted(questions.generate(TSPAlgorithms.SHA256, Sha256.of(SIGNATURE)));
    }

    /** Asks the authority, which answers that. */
    public void take(byte[] said) {
        answer = said;
        new TimestampAuthority(office.address()).stamp(SIGNATURE);
    }

    @Override
    public void close() {
        office.close();
    }
}
