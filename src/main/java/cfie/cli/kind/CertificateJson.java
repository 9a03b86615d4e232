package cfie.cli.kind;

import cfie.cli.screen.Json;
import cfie.credential.FoundCredential;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.Ending;
import cfie.domain.issued.IssuedCertificate;
import cfie.value.CertificateNumber;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A certificate as the contract's JSON. */
public final class CertificateJson {
    private CertificateJson() {}

    public static Map<String, Object> of(IssuedCertificate issued) {
        Certificate certificate = issued.certificate();
        Map<String, Object> json = begun(certificate);
        json.put("status", issued.status().word());
        json.put("replaced_by", issued.replacedBy().map(CertificateNumber::text).orElse(null));
        json.put("replaces", certificate.replaces().map(CertificateNumber::text).orElse(null));
        json.put("ended_on", issued.ending().map(one -> one.on().toString()).orElse(null));
        json.put("ended_by", issued.ending().map(Ending::by).orElse(null));
        json.put("end_reason", issued.ending().map(Ending::reason).orElse(null));
        json.put("integrity_code", certificate.integrityCode().text());
        json.put("sha256", issued.sha256().orElse(null));
        json.put("file", certificate.number().file());
        json.put("items", certificate.items().stream().map(CertificateJson::of).toList());
        return json;
    }

    /** One that is not issued yet. */
    public static Map<String, Object> of(Certificate certificate) {
        Map<String, Object> json = begun(certificate);
        json.put("integrity_code", certificate.integrityCode().text());
        json.put("items", certificate.items().stream().map(CertificateJson::of).toList());
        return json;
    }

    private static Map<String, Object> begun(Certificate certificate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", certificate.number().text());
        json.put("year", certificate.number().year().text());
        json.put("cfie", certificate.number().cfie().slug());
        json.put("nif", certificate.teacher().nif().text());
        json.put("name", certificate.teacher().name().full());
        json.put("credits", certificate.credits().amount());
        json.put("hours", certificate.credits().hours());
        json.put("issued_on", certificate.issuedOn().toString());
        return json;
    }

    /** What a credential tells of its certificate. */
    public static Map<String, Object> of(FoundCredential credential) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", credential.number().text());
        json.put("year", credential.number().year().text());
        json.put("cfie", credential.number().cfie().slug());
        json.put("credits", credential.credits().amount());
        json.put("hours", credential.credits().hours());
        json.put("issued_on", credential.issuedOn().toString());
        json.put("integrity_code", credential.integrityCode().text());
        json.put("items", credential.activities().stream().map(CertificateJson::item).toList());
        return json;
    }

    private static Map<String, Object> item(FoundCredential.Activity activity) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", activity.project().text());
        json.put("title", activity.title());
        json.put("credits", activity.credits().amount());
        json.put("hours", activity.credits().hours());
        return json;
    }

    /** Puts out one document with them under a name. */
    public static void tell(Writer out, String name, List<IssuedCertificate> certificates) {
        try (Json json = new Json(out)) {
            json.beginObject().beginArray(name);
            certificates.forEach(one -> json.value(of(one)));
            json.endArray().endObject();
        }
    }

    /** One of its activities. */
    public static Map<String, Object> of(Certificate.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", item.project().text());
        json.put("school", item.school().code().text());
        json.put("title", item.activity().title());
        json.put("kind", item.activity().kind().word());
        json.put("duration", item.activity().duration().word());
        json.put("credits", item.credits().amount());
        json.put("hours", item.credits().hours());
        return json;
    }
}
