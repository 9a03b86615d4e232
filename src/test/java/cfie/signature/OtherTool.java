package cfie.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a finished PDF as an official tool does: behind it, in an update. */
public final class OtherTool {
    private final String form;
    private final KeyPair keys;
    private final X509Certificate certificate;

    OtherTool(String form) {
        this(form, Keys.RSA_PAIR);
    }

    private OtherTool(String form, KeyPair keys) {
        this(
                form,
                keys,
                Keys.CERTIFIER.certificate(
                        Certifier.Asked.of("CN=Directora,C=ES", keys.getPublic())));
    }

    private OtherTool(String form, KeyPair keys, X509Certificate certificate) {
        this.form = form;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** As official tools sign, with a card's key. */
    public static OtherTool withRsa() {
        return new OtherTool("ETSI.CAdES.detached", Keys.RSA_PAIR);
    }

    public static OtherTool withCurve() {
        return new OtherTool("ETSI.CAdES.detached", Keys.P256_PAIR);
    }

    /** As whoever made their certificate themselves, in any name. */
    public static OtherTool selfSigned(String name) {
        Certifier own = new Certifier(name);
        KeyPair keys = Certifier.curve("secp256r1");
        X509Certificate certificate = own.certificate(Certifier.Asked.of(name, keys.getPublic()));
        return new OtherTool("ETSI.CAdES.detached", keys, certificate);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public byte[] sign(byte[] pdf) {
        return sign(pdf, document -> {});
    }

    /** Signs after doing something else to the document in the same update. */
    public byte[] sign(byte[] pdf, Consumer<PDDocument> mischief) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(form));
            Calendar when = Calendar.getInstance(TimeZone.getTimeZone("Europe/Madrid"));
            when.setTime(Date.from(Certifier.SIGNED));
            signature.setSignDate(when);
            options.setPreferredSignatureSize(9000);
            document.addSignature(signature, this::cms, options);
            mischief.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Signs anew a file in which somebody wrote over what was signed, in no more bytes. */
    public byte[] signAgain(byte[] signed, String from, String to) {
        String padded = to + " ".repeat(from.length() - to.length());
        byte[] pdf =
                new String(signed, StandardCharsets.ISO_8859_1)
                        .replace(from, padded)
                        .getBytes(StandardCharsets.ISO_8859_1);
        Range range = PdfSignatures.of(signed).all().get(0).range().orElseThrow();
        return fill(pdf, new Slot(range.open(), range.close()));
    }

    /** Signs a file that has a place for it. */
    byte[] fill(byte[] pdf, Slot slot) {
        byte[] content = new Range(slot.open(), slot.close(), pdf.length).signed(pdf);
        try {
            slot.fill(pdf, cms(new ByteArrayInputStream(content)));
            return pdf;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(
                    new DefaultSignedAttributeTableGenerator(attributes()));
            generator.addSignerInfoGenerator(
                    signer.build(
                            new JcaContentSignerBuilder(algorithm()).build(keys.getPrivate()),
                            certificate));
            generator.addCertificates(
                    new JcaCertStore(List.of(certificate, Keys.CERTIFIER.root())));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String algorithm() {
        return keys.getPublic().getAlgorithm().equals("RSA") ? "SHA512withRSA" : "SHA256withECDSA";
    }

    private AttributeTable attributes() throws Exception {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        if (form.startsWith("ETSI")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            SigningCertificateV2 named = new SigningCertificateV2(new ESSCertIDv2(hash));
            attributes.add(
                    new Attribute(
                            PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        }
        return new AttributeTable(attributes);
    }
}
