package cfie.domain;

import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the three documents of a project (R9): the day, and the file's name and SHA-256 if seen.
 */
public record Report(
        Key key, LocalDate submittedOn, Optional<String> file, Optional<String> sha256) {
    /** What tells documents apart. */
    public record Key(ProjectCode project, ReportType type) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byProject = project.compareTo(other.project);
            return byProject != 0 ? byProject : type.compareTo(other.type);
        }

        @Override
        public String toString() {
            return project + " " + type.word();
        }
    }

    public Report withSha256(String hash) {
        return new Report(key, submittedOn, file, Optional.of(hash));
    }
}
