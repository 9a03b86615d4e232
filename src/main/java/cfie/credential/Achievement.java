package cfie.credential;

import cfie.domain.issued.Certificate;
import cfie.value.CertificateNumber;
import cfie.value.Credits;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a certificate recognises: one whole, with a result for each activity that adds to it. */
record Achievement(Certificate certificate, Names names) {
    private static final String RESULT_TYPE = "ext:TrainingCredits";
    private static final Credits ONE = Credits.of("1");

    Map<String, Object> node() {
        return new Node()
                .with("id", names.achievement())
                .with("type", List.of("Achievement"))
                .with("achievementType", "CertificateOfCompletion")
                .with(
                        "name",
                        "Participación en proyectos eTwinning, curso "
                                + certificate.number().year())
                .with("description", printed(certificate.credits()))
                .with("criteria", Map.of("narrative", certificate.issuer().legalBasis()))
                .with("humanCode", names.number())
                .with("inLanguage", "es")
                .with("creditsAvailable", certificate.credits().amount())
                .with("resultDescription", each(this::description))
                .maybe("related", certificate.replaces().map(Achievement::older))
                .members();
    }

    List<Map<String, Object>> results() {
        return each(this::result);
    }

    /** As documents print it: {@code 2,5 créditos de formación (25 horas)}. */
    static String printed(Credits credits) {
        return Credits.printed(credits.amount())
                + (credits.equals(ONE) ? " crédito" : " créditos")
                + " de formación ("
                + Credits.printed(credits.hours())
                + " horas).";
    }

    private static List<Map<String, Object>> older(CertificateNumber replaced) {
        return List.of(
                new Node()
                        .with("id", "cfie:" + replaced)
                        .with("type", List.of("Related"))
                        .members());
    }

    private List<Map<String, Object>> each(Function<Certificate.Item, Map<String, Object>> told) {
        return certificate.items().stream().map(told).toList();
    }

    private Map<String, Object> description(Certificate.Item item) {
        return new Node()
                .with("id", names.activity(item.project()))
                .with("type", List.of("ResultDescription"))
                .with("name", item.activity().title())
                .with("resultType", RESULT_TYPE)
                .members();
    }

    private Map<String, Object> result(Certificate.Item item) {
        return new Node()
                .with("type", List.of("Result"))
                .with("resultDescription", names.activity(item.project()))
                .with("value", item.credits().text())
                .members();
    }
}
