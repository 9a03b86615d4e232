package cfie.cli.issue;

import cfie.cli.file.OutFile;
import cfie.cli.screen.Json;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What certify would issue, written down so that a second person may agree to exactly that. It
 * bears the hash of all it says, which tells of slips: whoever can write the file can make the hash
 * too, so that it is held against what would be issued word for word.
 */
record Plan(Map<String, Object> content) {
    static final String FORM = "cfie-plan-2";
    static final String HASH = "rests_on";

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
        content.put("certificates", seen.certificates());
        content.put("actas", seen.actas());
        content.put("decisions", seen.decisions());
        return new Plan(sealed(content));
    }

    /** As it will be when it is read again: numbers have one form there. */
    private static Map<String, Object> sealed(Map<String, Object> content) {
        Map<String, Object> sealed = read(content);
        sealed.put(HASH, hash(sealed));
        return sealed;
    }

    /** As it is when it is read again. */
    static Map<String, Object> read(Map<String, Object> written) {
        return Json.read(Json.line(written)).orElseThrow();
    }

    private static String hash(Map<String, Object> content) {
        Map<String, Object> rest = new LinkedHashMap<>(content);
        rest.remove(HASH);
        return Sha256.hex(Json.line(rest).getBytes(StandardCharsets.UTF_8));
    }

    static Plan read(Path file) {
        Plan plan =
                Json.read(text(file))
                        .filter(PlanForm::isPlan)
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
        return new Scope(
                AcademicYear.parse(text("year")),
                Optional.ofNullable(text("cfie")).map(Cfie::parse),
                Optional.ofNullable(text("teacher")).map(Nif::parse),
                LocalDate.parse(text("date")));
    }

    /** Who made it. */
    String madeBy() {
        return text("made_by");
    }

    /** Whether only the account is known. */
    boolean isMadeByAccount() {
        return Boolean.TRUE.equals(content.get("made_by_account"));
    }

    String hash() {
        return text(HASH);
    }

    boolean isEmpty() {
        return certificates().isEmpty() && actas().isEmpty();
    }

    /** The parts in which it says something else than the other one, whoever made them. */
    List<String> differing(Plan other) {
        Set<String> parts = new LinkedHashSet<>(content.keySet());
        parts.addAll(other.content.keySet());
        OF_MAKING.forEach(parts::remove);
        parts.removeIf(part -> Objects.equals(content.get(part), other.content.get(part)));
        return List.copyOf(parts);
    }

    List<Map<String, Object>> certificates() {
        return list("certificates");
    }

    List<Map<String, Object>> actas() {
        return list("actas");
    }

    /** Everyone whom an acta of it judges. */
    List<Map<String, Object>> judged() {
        return actas().stream().flatMap(acta -> judged(acta).stream()).toList();
    }

    @SuppressWarnings("unchecked") // as its form says
    static List<Map<String, Object>> judged(Map<String, Object> acta) {
        return (List<Map<String, Object>>) acta.get("judged");
    }

    /** What a person decided of the projects in it. */
    List<Map<String, Object>> decisions() {
        return list("decisions");
    }

    /** Of what was judged, how much there was of each outcome. */
    @SuppressWarnings("unchecked") // as its form says
    Map<String, Integer> counts() {
        return (Map<String, Integer>) content.get("counts");
    }

    private String text(String part) {
        return (String) content.get(part);
    }

    @SuppressWarnings("unchecked") // as its form says
    private List<Map<String, Object>> list(String part) {
        return (List<Map<String, Object>>) content.get(part);
    }
}
