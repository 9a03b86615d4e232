package cfie.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority on this machine, in good or in bad faith. */
final class StampingOffice implements AutoCloseable {
    private final KeyPair keys = Keys.P256_PAIR;
    private final X509Certificate certificate;
    private final HttpServer server;

    /** How it answers a question. */
    interface Manner {
        void answer(StampingOffice office, HttpExchange exchange, byte[] question) throws Exception;
    }

    StampingOffice(Manner manner) {
        Certifier.Asked asked =
                Certifier.Asked.of("CN=Sellos de prueba,C=ES", keys.getPublic()).forStamps();
        certificate = Keys.CERTIFIER.certificate(asked);
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            server = HttpServer.create(new InetSocketAddress(here, 0), 0);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        server.createContext("/tsr", exchange -> answer(exchange, manner));
        server.start();
    }

    static StampingOffice honest() {
        return new StampingOffice(
                (office, exchange, question) ->
                        send(exchange, 200, office.granted(new TimeStampRequest(question))));
    }

    URI address() {
        return URI.create("http://127.0.0.1:%d/tsr".formatted(server.getAddress().getPort()));
    }

    X509Certificate certificate() {
        return certificate;
    }

    byte[] granted(TimeStampRequest request) throws Exception {
        return responses(certificate)
                .generate(request, BigInteger.TEN, Date.from(Certifier.SIGNED.plusSeconds(60)))
                .getEncoded();
    }

    byte[] signedBy(X509Certificate other, TimeStampRequest request) throws Exception {
        return responses(other)
                .generate(request, BigInteger.TEN, Date.from(Certifier.SIGNED))
                .getEncoded();
    }

    byte[] rejected() throws Exception {
        return responses(certificate)
                .generateRejectedResponse(new IllegalStateException("sin contrato"))
                .getEncoded();
    }

    static void send(HttpExchange exchange, int status, byte[] answer) throws IOException {
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private TimeStampResponseGenerator responses(X509Certificate named) throws Exception {
        TimeStampTokenGenerator tokens =
                new TimeStampTokenGenerator(
                        new JcaSimpleSignerInfoGeneratorBuilder()
                                .build("SHA256withECDSA", keys.getPrivate(), named),
                        new JcaDigestCalculatorProviderBuilder()
                                .build()
                                .get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                        new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(named)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    }

    private void answer(HttpExchange exchange, Manner manner) throws IOException {
        try (exchange) {
            manner.answer(this, exchange, exchange.getRequestBody().readAllBytes());
        } catch (Exception broken) {
            throw new IOException(broken);
        }
    }
}
