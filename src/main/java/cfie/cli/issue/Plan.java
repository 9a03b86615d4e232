package cfie.cli.issue;

import cfie.cli.file.Hashes;
import cfie.cli.file.OutFile;
import cfie.cli.screen.Json;
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
        content.put("certificates", seen.certificates());
        content.put("actas", seen.actas());
        content.put("decisions", seen.decisions());
        return new Plan(sealed(content));
    }

    /** As it will be when it is read again: numbers have one form there. */
    private static Map<String, Object> sealed(Map<String, Object> content) {
        Map<String, Object> sealed = Json.read(Json.line(content)).orElseThrow();
        sealed.put(HASH, hash(sealed));
        return sealed;
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
        return certificates().stream().allMatch(one -> isIssued(one, register));
    }

    private static boolean isIssued(Map<String, Object> planned, Register register) {
        return register.certificates()
                .find(CertificateNumber.parse(String.valueOf(planned.get("number"))))
                .filter(found -> found.status() == CertificateStatus.VALID)
                .map(found -> found.certificate().integrityCode().text())
                .filter(code -> code.equals(planned.get("integrity_code")))
                .isPresent();
    }

    /** Whether the other one would issue the same, whoever made it. */
    boolean isAs(Plan other) {
        return isSame(certificates(), other.certificates()) && actas().equals(other.actas());
    }

    private static boolean isSame(
            List<Map<String, Object>> planned, List<Map<String, Object>> others) {
        return planned.size() == others.size()
                && IntStream.range(0, planned.size())
                        .allMatch(at -> isSame(planned.get(at), others.get(at)));
    }

    /** The code says whether any word of it differs. */
    static boolean isSame(Map<String, Object> planned, Map<String, Object> other) {
        return planned.get("number").equals(other.get("number"))
                && planned.get("integrity_code").equals(other.get("integrity_code"));
    }

    List<Map<String, Object>> certificates() {
        return list("certificates");
    }

    List<Map<String, Object>> actas() {
        return list("actas");
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
