package cfie.credential;

import cfie.domain.Project;
import cfie.domain.issued.Certificate;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who earned what: the teacher behind a hash, the credits, and what was done for them. */
record Subject(Certificate certificate, Names names) {
    Map<String, Object> node() {
        Achievement achievement = new Achievement(certificate, names);
        return new Node()
                .with("id", names.subject())
                .with("type", List.of("AchievementSubject"))
                .with("identifier", List.of(identity()))
                .with(
                        "activityStartDate",
                        instant(days(Days::first).min(Comparator.naturalOrder()).orElseThrow()))
                .with(
                        "activityEndDate",
                        instant(days(Days::last).max(Comparator.naturalOrder()).orElseThrow()))
                .with("term", certificate.number().year().text())
                .with("creditsEarned", certificate.credits().amount())
                .with("achievement", achievement.node())
                .with("result", achievement.results())
                .members();
    }

    List<Map<String, Object>> evidence() {
        return certificate.items().stream().map(Subject::evidence).toList();
    }

    /** A day as the standard writes it, which knows only instants. */
    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private Map<String, Object> identity() {
        Identity identity = Identity.of(certificate.teacher().nif(), names.code());
        return new Node()
                .with("type", "IdentityObject")
                .with("hashed", true)
                .with("identityHash", identity.hash())
                .with("identityType", Identity.TYPE)
                .with("salt", identity.salt())
                .members();
    }

    private Stream<LocalDate> days(Function<Days, LocalDate> which) {
        return certificate.items().stream().map(item -> which.apply(item.activity().days()));
    }

    /** What was done for the credits. A plain text: a title is never read as Markdown. */
    private static Map<String, Object> evidence(Certificate.Item item) {
        return new Node()
                .with("type", List.of("Evidence"))
                .with("name", item.activity().title())
                .with("description", described(item))
                .members();
    }

    private static String described(Certificate.Item item) {
        Project.Activity activity = item.activity();
        Certificate.CertifiedSchool school = item.school();
        return "Proyecto "
                + activity.kind().printed()
                + ", "
                + activity.duration().printed()
                + ", en red, del "
                + Days.inWords(activity.days().first())
                + " al "
                + Days.inWords(activity.days().last())
                + ". "
                + school.name()
                + school.locality().map(town -> ", " + town).orElse("")
                + " (código "
                + school.code()
                + "). "
                + Achievement.printed(item.credits());
    }
}
