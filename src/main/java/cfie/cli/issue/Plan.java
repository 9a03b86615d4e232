package cfie.cli.issue;

import cfie.cli.file.Hashes;
import cfie.cli.file.OutFile;
import cfie.cli.screen.Json;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What certify would issue, written down so that a second person may agree to exactly that. Each
 * certificate bears its integrity code, which depends on every word of it; the plan itself bears
 * the hash of all it says.
 */
record Plan(Map<String, Object> content) {
    private static final String FORM = "cfie-plan-1";
    private static final String HASH = "rests_on";
    private static final String CERTIFICATES = "certificates";
    private static final String ACTAS = "actas";

    /** Whoever makes it makes it as theirs; all else stands in the register. */
    private static final List<String> OF_MAKING = List.of("made_by", "made_by_account", HASH);

    /** Who plans: by name, or the account at work where nobody says it. */
    record Maker(String name, boolean isAccount) {}

    static Plan of(Scope scope, Planning seen, Maker by) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("plan", FORM);
        content.put("year", scope.year().text());
        content.put("cfie", scope.cfie().map(Cfie::slug).orElse(null));
        content.put("teacher", scope.teacher().map(Nif::text).orElse(null));
        content.put("date", scope.date().toString());
        content.put("made_by", by.name());
        content.put("made_by_account", by.isAccount());
        content.put("counts", seen.counts());
        content.put(CERTIFICATES, seen.certificates());
        content.put(ACTAS, seen.actas());
        content.put("decisions", seen.decisions());
        return new Plan(sealed(content));
    }

    /** As it will be when it is read again: numbers have one form there. */
    private static Map<String, Object> sealed(Map<String, Object> content) {
        Map<String, Object> sealed = read(content);
        sealed.put(HASH, hash(sealed));
        return sealed;
    }

    private static Map<String, Object> read(Map<String, Object> written) {
        return Json.read(Json.line(written)).orElseThrow();
    }

    private static String hash(Map<String, Object> content) {
        Map<String, Object> rest = new LinkedHashMap<>(content);
        rest.remove(HASH);
        return Hashes.of(Json.line(rest).getBytes(StandardCharsets.UTF_8));
    }

    static Plan read(Path file) {
        Plan plan =
                Json.read(text(file))
                        .filter(content -> FORM.equals(content.get("plan")))
                        .map(Plan::new)
                        .orElseThrow(() -> new Refusal(Refusal.Reason.PLAN_UNREADABLE, file));
        if (!hash(plan.content).equals(plan.content.get(HASH))) {
            throw new Refusal(Refusal.Reason.PLAN_ALTERED, file);
        }
        return plan;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    void write(Path file) {
        OutFile.write(
                file,
                writer -> {
                    try (Json json = new Json(writer)) {
                        json.value(content);
                    }
                });
    }

    /** The same, as whoever made the other one made it; of that, the register knows nothing. */
    Plan madeAs(Plan other) {
        Map<String, Object> made = new LinkedHashMap<>(content);
        OF_MAKING.forEach(part -> made.put(part, other.content.get(part)));
        return new Plan(made);
    }

    Scope scope() {
        try {
            return new Scope(
                    AcademicYear.parse(said("year").orElseThrow()),
                    said("cfie").map(Cfie::parse),
                    said("teacher").map(Nif::parse),
                    LocalDate.parse(said("date").orElseThrow()));
        } catch (InvalidValue | DateTimeException | NoSuchElementException malformed) {
            throw new Refusal(Refusal.Reason.PLAN_UNREADABLE, FORM);
        }
    }

    /** Who made it. */
    String madeBy() {
        return said("made_by").orElse("");
    }

    /** Whether only the account is known. */
    boolean isMadeByAccount() {
        return Boolean.TRUE.equals(content.get("made_by_account"));
    }

    String hash() {
        return said(HASH).orElseThrow();
    }

    boolean isEmpty() {
        return certificates().isEmpty() && actas().isEmpty();
    }

    /** Whether all of its certificates were issued, word for word, and stand. */
    boolean isApplied(Register register) {
        return !isEmpty() && certificates().stream().allMatch(one -> isIssued(one, register));
    }

    /** Whoever is forgotten has no words left to hold it against. */
    private static boolean isIssued(Map<String, Object> planned, Register register) {
        return register.certificates()
                .find(CertificateNumber.parse(String.valueOf(planned.get("number"))))
                .filter(found -> found.status() == CertificateStatus.VALID)
                .filter(
                        found ->
                                found.isForgotten()
                                        ? hasCode(planned, found.certificate())
                                        : isSame(
                                                planned,
                                                read(Planning.planned(found.certificate()))))
                .isPresent();
    }

    private static boolean hasCode(Map<String, Object> planned, Certificate certificate) {
        return certificate.integrityCode().text().equals(planned.get("integrity_code"));
    }

    /** Whether it says nothing that the other one would not do, whoever made it. */
    boolean isAs(Plan other) {
        return differing(other).isEmpty();
    }

    /** The parts in which it says something else than the other one. */
    List<String> differing(Plan other) {
        List<String> parts = new ArrayList<>(content.keySet());
        parts.removeAll(OF_MAKING);
        parts.removeIf(part -> Json.isWithin(content.get(part), other.content.get(part)));
        if (!isSame(certificates(), other.certificates()) && !parts.contains(CERTIFICATES)) {
            parts.add(CERTIFICATES);
        }
        if (actas().size() != other.actas().size() && !parts.contains(ACTAS)) {
            parts.add(ACTAS);
        }
        return parts;
    }

    private static boolean isSame(
            List<Map<String, Object>> planned, List<Map<String, Object>> others) {
        return planned.size() == others.size()
                && IntStream.range(0, planned.size())
                        .allMatch(at -> isSame(planned.get(at), others.get(at)));
    }

    /** The code stands for every word of it, and says nothing of what a hand wrote around it. */
    static boolean isSame(Map<String, Object> planned, Map<String, Object> other) {
        return other.get("integrity_code").equals(planned.get("integrity_code"))
                && other.get("number").equals(planned.get("number"))
                && Json.isWithin(planned, other);
    }

    List<Map<String, Object>> certificates() {
        return list(CERTIFICATES);
    }

    List<Map<String, Object>> actas() {
        return list(ACTAS);
    }

    /** Everyone whom an acta of it judges. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> judged() {
        return actas().stream()
                .flatMap(acta -> ((List<Map<String, Object>>) acta.get("judged")).stream())
                .toList();
    }

    /** What a person decided of the projects in it. */
    List<Map<String, Object>> decisions() {
        return list("decisions");
    }

    boolean knowsDecisions() {
        return content.containsKey("decisions");
    }

    /**
     * Of what was judged, how much there was of each outcome; plans of old versions say nothing.
     */
    @SuppressWarnings("unchecked")
    Map<String, Object> counts() {
        return (Map<String, Object>) content.getOrDefault("counts", Map.of());
    }

    private Optional<String> said(String key) {
        return Optional.ofNullable(content.get(key)).map(String::valueOf);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String key) {
        return (List<Map<String, Object>>) content.getOrDefault(key, List.of());
    }
}
