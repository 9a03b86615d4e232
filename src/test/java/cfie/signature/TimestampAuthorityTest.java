package cfie.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampAuthorityTest {
    private static final Pades PADES = new Pades(Keys.rsa());
    private static final Duration SHORT = Duration.ofSeconds(2);

    @Test
    void theEuropeanJudgePassesAStampedFile() {
        try (StampingOffice office = StampingOffice.honest()) {
            SimpleReport report = Judge.report(stamped(office));
            String id = report.getFirstSignatureId();
            assertEquals(SignatureLevel.PAdES_BASELINE_T, report.getSignatureFormat(id));
            assertEquals(
                    Indication.TOTAL_PASSED,
                    report.getIndication(id),
                    () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
        }
    }

    @Test
    void theStampIsRead() {
        try (StampingOffice office = StampingOffice.honest()) {
            PdfSignature read = PdfSignaturesTest.only(stamped(office));
            assertEquals(Finding.SOUND, read.finding());
            Stamp stamp = read.stamp().orElseThrow();
            assertEquals(Certifier.SIGNED.plusSeconds(60), stamp.at());
            assertEquals(office.certificate(), stamp.authority());
            assertEquals(stamp.at(), read.signedAt(PdfSignaturesTest.ANCHORS, Certifier.FROM));
            TrustAnchors others = new TrustAnchors(List.of(new Certifier().root()));
            assertEquals(Certifier.SIGNED, read.signedAt(others, Certifier.FROM));
        }
    }

    @Test
    void aFlippedByteOfTheStampIsNoticed() {
        byte[] pdf;
        try (StampingOffice office = StampingOffice.honest()) {
            pdf = stamped(office);
        }
        assertTrue(PdfSignaturesTest.isTaken(pdf));
        int stamp = PdfSignaturesTest.only(pdf).range().orElseThrow().open() + 2 * PADES.room();
        List<Integer> unnoticed =
                IntStream.range(stamp, stamp + 3200)
                        .parallel()
                        .filter(at -> isTaken(pdf, at))
                        .boxed()
                        .toList();
        assertEquals(List.of(), unnoticed);
    }

    @Test
    void theStampOfAnotherSignatureIsNotTaken() {
        try (StampingOffice office = StampingOffice.honest()) {
            byte[] token = new TimestampAuthority(office.address()).stamp(new byte[] {1});
            ContentInfo read = ContentInfo.getInstance(token);
            assertTrue(Stamp.of(read, new byte[] {1}).isPresent());
            assertFalse(Stamp.of(read, new byte[] {2}).isPresent());
        }
    }

    @Test
    void aRefusalIsToldWithItsWords() {
        StampingOffice.Manner refusing =
                (office, exchange, question) ->
                        StampingOffice.send(exchange, 200, office.rejected());
        Failure stop = assertStops(Refusal.Reason.TSA_REFUSED, refusing);
        assertTrue(stop.details().toString().contains("sin contrato"), stop.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAnswerToAnotherQuestionIsNotTaken(boolean otherImprint) {
        StampingOffice.Manner confused =
                (office, exchange, question) ->
                        StampingOffice.send(
                                exchange, 200, office.granted(other(question, otherImprint)));
        assertStops(Refusal.Reason.TSA_UNSOUND, confused);
    }

    @Test
    void aStampThatItsCertificateDidNotSignIsNotTaken() {
        X509Certificate another =
                Keys.CERTIFIER.certificate(
                        Certifier.Asked.of("CN=Otra", Certifier.curve("secp256r1").getPublic())
                                .forStamps());
        StampingOffice.Manner false_ =
                (office, exchange, question) ->
                        StampingOffice.send(
                                exchange,
                                200,
                                office.signedBy(another, new TimeStampRequest(question)));
        assertStops(Refusal.Reason.TSA_UNSOUND, false_);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500})
    void anAnswerOfAnotherKindIsNoAnswer(int status) {
        StampingOffice.Manner elsewhere =
                (office, exchange, question) -> {
                    exchange.getResponseHeaders().add("Location", "file:///etc/hosts");
                    StampingOffice.send(exchange, status, new byte[0]);
                };
        Failure stop = assertStops(Unavailable.Reason.TSA_AWAY, elsewhere);
        assertEquals("HTTP " + status, stop.details().get(1));
    }

    @Test
    void nonsenseAndFloodsAreNotTaken() {
        assertStops(
                Refusal.Reason.TSA_UNSOUND,
                (office, exchange, question) -> StampingOffice.send(exchange, 200, question));
        assertStops(
                Unavailable.Reason.TSA_AWAY,
                (office, exchange, question) ->
                        StampingOffice.send(exchange, 200, new byte[1 << 20]));
    }

    @Test
    void anOfficeThatStopsHalfwayIsNotWaitedFor() {
        StampingOffice.Manner slow =
                (office, exchange, question) -> {
                    exchange.sendResponseHeaders(200, 100);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    Thread.sleep(SHORT.toMillis() * 2);
                };
        Failure stop = assertStops(Unavailable.Reason.TSA_AWAY, slow);
        assertEquals("timeout", stop.details().get(1));
    }

    @Test
    void nobodyAtTheAddressIsToldAsSuch() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        URI nobody = URI.create("http://127.0.0.1:%d/tsr".formatted(port));
        TimestampAuthority authority = new TimestampAuthority(nobody, SHORT);
        Failure stop = assertThrows(Failure.class, () -> authority.stamp(new byte[1]));
        assertEquals(Unavailable.Reason.TSA_AWAY, stop.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://tsa.example/", "tsa.example", "http:///tsr", "file:///tsr"})
    void onlyTheWebHasAuthorities(String address) {
        URI elsewhere = URI.create(address);
        Failure stop = assertThrows(Failure.class, () -> new TimestampAuthority(elsewhere));
        assertEquals(Flaw.TSA_ADDRESS, stop.reason());
    }

    private static boolean isTaken(byte[] pdf, int at) {
        return PdfSignaturesTest.isTaken(PdfSignaturesTest.flipped(pdf, at, 1));
    }

    private static byte[] stamped(StampingOffice office) {
        Sheets.Sheet sheet = Sheets.withSlot(PADES.roomWithStamp());
        TimestampAuthority authority = new TimestampAuthority(office.address());
        return sheet.signed(PADES.sign(sheet.digest(), authority)).pdf();
    }

    private static Failure assertStops(Enum<?> reason, StampingOffice.Manner manner) {
        try (StampingOffice office = new StampingOffice(manner)) {
            TimestampAuthority authority = new TimestampAuthority(office.address(), SHORT);
            Failure stop = assertThrows(Failure.class, () -> authority.stamp(new byte[] {1}));
            assertEquals(reason, stop.reason(), stop.toString());
            return stop;
        }
    }

    private static TimeStampRequest other(byte[] question, boolean otherImprint)
            throws IOException {
        TimeStampRequest asked = new TimeStampRequest(question);
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] imprint = otherImprint ? new byte[32] : asked.getMessageImprintDigest();
        BigInteger nonce = otherImprint ? asked.getNonce() : asked.getNonce().add(BigInteger.ONE);
        return generator.generate(TSPAlgorithms.SHA256, imprint, nonce);
    }
}
