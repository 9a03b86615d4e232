package cfie.cli.issue;

import cfie.cli.command.WritingVerb;
import cfie.cli.kind.CertificateJson;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Few;
import cfie.cli.screen.Json;
import cfie.cli.screen.Texts;
import cfie.domain.issued.Certificate;
import cfie.procedure.issue.Certify;
import cfie.procedure.issue.Tally;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a year that was certified, in sentences or as the contract's JSON. */
record CertifyReport(
        WritingVerb command, Issuing.Order order, Certify.Result result, Places places) {
    /**
     * Where something was written.
     *
     * @param printed how many certificates are to be printed
     */
    record Places(Optional<Path> out, Optional<Path> zip, Optional<Path> print, int printed) {
        private Optional<Path> first() {
            return Stream.of(out, zip).flatMap(Optional::stream).findFirst();
        }

        private boolean holdsActas() {
            return out.isPresent() || zip.isPresent();
        }

        /** Inside the ZIP file names stand by themselves. */
        private Object placed(String name) {
            return out.<Object>map(folder -> folder.resolve(name)).orElse(name);
        }
    }

    void tell(Listing.Certificates certificates) {
        if (order.inJson()) {
            tellJson(certificates);
        } else {
            tell();
        }
    }

    private void tell() {
        Tally tally = result.tally();
        command.tell(
                command.isDryRun() ? "done.certify.dry" : "done.certify",
                order.scope().year(),
                tally.judged(),
                tally.certified(),
                tally.unchanged() - tally.held(),
                tally.atCap(),
                tally.notEligible(),
                result.issued(),
                places.first().map(place -> texts().say("done.certify.in", place)).orElse(""));
        if (!(command.isDryRun() && order.approval().hasPlan())) {
            further().forEach(this::name);
        }
        places.print()
                .filter(any -> places.printed() > 0)
                .ifPresent(file -> command.tell("done.printed", places.printed(), file));
        if (places.holdsActas()) {
            result.actas()
                    .forEach(
                            acta -> command.tell("done.acta", places.placed(acta.file() + ".pdf")));
        }
    }

    /** What centres issue that had issued before, unless it is much. */
    private List<Certificate> further() {
        Set<Cfie> beginning =
                result.fresh().stream()
                        .map(Certificate::number)
                        .filter(number -> number.running() == 1)
                        .map(CertificateNumber::cfie)
                        .collect(Collectors.toSet());
        List<Certificate> further =
                result.fresh().stream()
                        .filter(one -> !beginning.contains(one.number().cfie()))
                        .toList();
        return further.size() > Few.SHOWN ? List.of() : further;
    }

    private void name(Certificate one) {
        command.tell(
                "recalled.one", one.number(), one.teacher().name().full(), Recalled.projects(one));
    }

    private Texts texts() {
        return command.root().texts();
    }

    /** As the contract names them. */
    static Map<String, Object> counts(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("judged", tally.judged());
        counts.put("certified", tally.certified());
        counts.put("unchanged", tally.unchanged());
        counts.put("at_cap", tally.atCap());
        counts.put("not_eligible", tally.notEligible());
        return counts;
    }

    private void tellJson(Listing.Certificates certificates) {
        try (Json json = new Json(command.desk().out())) {
            json.beginObject().field("year", order.scope().year().text());
            counts(result.tally()).forEach(json::field);
            json.field("issued", result.issued()).beginArray("certificates");
            certificates.each(one -> json.value(CertificateJson.of(one)));
            json.endArray()
                    .field(
                            "actas",
                            result.actas().stream()
                                    .flatMap(
                                            acta ->
                                                    Stream.of(
                                                            acta.file() + ".pdf",
                                                            acta.file() + ".csv"))
                                    .toList())
                    .endObject();
        }
    }
}
