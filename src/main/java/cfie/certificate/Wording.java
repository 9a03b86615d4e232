package cfie.certificate;

import cfie.domain.issued.Certificate;
import cfie.domain.issued.Issuer;
import cfie.pdf.Style;
import cfie.pdf.flow.Flow;
import cfie.value.Cfie;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The sentences of a certificate, in Spanish. */
record Wording(Certificate certificate) implements Flow.Margin {
    static final String CENTRE = "CENTRO DE FORMACIÓN DEL PROFESORADO E INNOVACIÓN EDUCATIVA";
    static final String TITLE = "CERTIFICADO DE PARTICIPACIÓN";
    static final String CERTIFIES = "CERTIFICA:";

    /** The post and its centre, unless the post names the centre itself. */
    static String post(Issuer issuer, Cfie cfie) {
        String centre = issuer.centre(cfie);
        boolean namesIt = issuer.post().contains("CFIE") || issuer.post().contains(centre);
        return namesIt ? issuer.post() : issuer.post() + " del " + centre;
    }

    static String issued(Issuer issuer, LocalDate day) {
        return issuer.place() + ", " + Days.inWords(day);
    }

    static String title(Certificate.Item item) {
        return "«" + item.activity().title() + "»";
    }

    static String school(Certificate.CertifiedSchool school) {
        String town = school.locality().map(name -> ", " + name).orElse("");
        return school.name() + town + " (código " + school.code() + ")";
    }

    static String participation(Certificate.Item item) {
        return capital(item.activity().kind().printed()) + ", en red";
    }

    static String duration(Certificate.Item item) {
        return capital(item.activity().duration().printed());
    }

    static String from(Certificate.Item item) {
        return "Del " + Days.inWords(item.activity().days().first());
    }

    static String to(Certificate.Item item) {
        return "al " + Days.inWords(item.activity().days().last());
    }

    String centre() {
        return certificate.issuer().centre(certificate.number().cfie());
    }

    String year() {
        return "Proyectos eTwinning · Curso académico " + certificate.number().year();
    }

    /** Whose place it takes. */
    Optional<String> older() {
        return certificate.replaces().map(number -> "Sustituye al certificado " + number);
    }

    String post() {
        return post(certificate.issuer(), certificate.number().cfie());
    }

    /** The name of who signs, or at least the post. */
    String signer() {
        return certificate.issuer().director().orElseGet(this::post);
    }

    @Override
    public Style style() {
        return Look.NOTE;
    }

    String issued() {
        return issued(certificate.issuer(), certificate.issuedOn());
    }

    String whoCertifies() {
        return certificate
                .issuer()
                .director()
                .map(name -> name + ", " + small(post()) + ",")
                .orElse(post());
    }

    String statement() {
        String projects =
                certificate.items().size() == 1
                        ? "el proyecto eTwinning que se indica, desarrollado"
                        : "los proyectos eTwinning que se indican, desarrollados";
        String nif = certificate.teacher().nif().text();
        return "con NIF " + nif + ", ha participado en " + projects + " en red:";
    }

    @Override
    public String reminder() {
        return "Certificado %s · %s · NIF %s"
                .formatted(
                        certificate.number(),
                        certificate.teacher().name().full(),
                        certificate.teacher().nif());
    }

    @Override
    public Optional<String> footer(int page, int count) {
        if (count == 1) {
            return Optional.empty();
        }
        return Optional.of(
                "Número de registro %s · Código de integridad %s · Página %s de %s"
                        .formatted(
                                certificate.number(),
                                certificate.integrityCode(),
                                Integer.toString(page),
                                Integer.toString(count)));
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
