package cfie.domain;

import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a school's management team answered on a day, about a teacher's registration (R2) or about a
 * project (R5). Answers are a history: the last by its date counts.
 */
public record Consent(
        Key key,
        Answer answer,
        Optional<String> signedBy,
        Optional<String> post,
        Optional<String> reason) {
    /** What tells answers apart: one school says one thing of one subject on one day. */
    public record Key(SchoolCode school, Subject subject, LocalDate decidedOn)
            implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySubject = subject.text().compareTo(other.subject.text());
            int bySchool = bySubject != 0 ? bySubject : school.compareTo(other.school);
            return bySchool != 0 ? bySchool : decidedOn.compareTo(other.decidedOn);
        }

        @Override
        public String toString() {
            return school + " " + subject.text() + " " + decidedOn;
        }
    }

    /** What is consented to. */
    public sealed interface Subject {
        String text();
    }

    /** The registration of a teacher at the school (R2). */
    public record OfTeacher(Nif nif) implements Subject {
        @Override
        public String text() {
            return nif.text();
        }
    }

    /** The school's part in a project (R5). */
    public record OfProject(ProjectCode project) implements Subject {
        @Override
        public String text() {
            return project.text();
        }
    }

    /** The same answer, of that day, about something else. */
    public Consent about(Subject other) {
        return new Consent(
                new Key(key.school(), other, key.decidedOn()), answer, signedBy, post, reason);
    }

    public boolean isGranted() {
        return answer == Answer.GRANTED;
    }
}
