package cfie.domain;

import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
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
        Optional<String> reason,
        Particulars particulars) {
    public Consent {
        InvalidValue.unless(
                key.subject instanceof OfTeacher || !particulars.isOfTeacher(),
                Flaw.ANSWERS_OF_TEACHER);
        InvalidValue.unless(
                answer == Answer.REFUSED || !particulars.areWrong(), Flaw.ANSWERS_CONTRADICT);
    }

    /**
     * What else was answered. Source: R2, the school is asked three things; the third is the answer
     * itself.
     *
     * @param attached whether the teacher is one of the school's
     * @param dataRight whether the data are right
     * @param letter the reference of the letter that is answered
     */
    public record Particulars(
            Optional<Boolean> attached, Optional<Boolean> dataRight, Optional<String> letter) {
        public static final Particulars NONE =
                new Particulars(Optional.empty(), Optional.empty(), Optional.empty());

        boolean isOfTeacher() {
            return attached.isPresent() || dataRight.isPresent();
        }

        /** Whose data are wrong is not consented to. */
        boolean areWrong() {
            return dataRight.equals(Optional.of(false));
        }

        boolean isOfAnotherSchool() {
            return attached.equals(Optional.of(false));
        }

        private boolean agreeWith(Particulars other) {
            return agree(attached, other.attached) && agree(dataRight, other.dataRight);
        }

        private Particulars or(Particulars other) {
            return new Particulars(
                    attached.or(other::attached),
                    dataRight.or(other::dataRight),
                    letter.or(other::letter));
        }

        /** The same, as the answer to that letter. */
        public Particulars to(String other) {
            return new Particulars(attached, dataRight, Optional.of(other));
        }
    }

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
                new Key(key.school(), other, key.decidedOn()),
                answer,
                signedBy,
                post,
                reason,
                particulars);
    }

    /** The same answer, to that letter. */
    public Consent to(String letter) {
        return new Consent(key, answer, signedBy, post, reason, particulars.to(letter));
    }

    /**
     * Whether it contradicts what somebody is registered as in those days: a teacher of another
     * school is not consented to, while who is no teacher may well belong elsewhere.
     */
    public boolean contradicts(Roles roles, Days days) {
        return isGranted() && particulars.isOfAnotherSchool() && roles.teachThroughout(days);
    }

    /**
     * The answer that counts for a registration in those days: the last, of these in their order.
     * That somebody is of another school once they are over says nothing of them, and what was
     * answered before stands (reading 9).
     */
    public static Optional<Consent> counting(List<Consent> inOrder, Days days) {
        return inOrder.stream()
                .reduce((before, next) -> next.letsGoAfter(days.last()) ? before : next);
    }

    private boolean letsGoAfter(LocalDate last) {
        return particulars.isOfAnotherSchool() && key.decidedOn().isAfter(last);
    }

    /** Whether it lets somebody take part as what they are in those days. Source: R2 and R3. */
    public boolean lets(Roles roles, Days days) {
        return isGranted() && !contradicts(roles, days);
    }

    /** Whether it says nothing else than another of that day, be it more or less. */
    public boolean agreesWith(Consent other) {
        return answer == other.answer
                && isSignedLike(other)
                && agree(reason, other.reason)
                && particulars.agreeWith(other.particulars);
    }

    /** Whether it was the same person, as far as both tell: a name and a post go together. */
    private boolean isSignedLike(Consent other) {
        return !isSigned()
                || !other.isSigned()
                || signedBy.equals(other.signedBy) && post.equals(other.post);
    }

    private boolean isSigned() {
        return signedBy.isPresent() || post.isPresent();
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The same, and what only another of that day tells. */
    public Consent or(Consent other) {
        Consent signed = isSigned() ? this : other;
        return new Consent(
                key,
                answer,
                signed.signedBy,
                signed.post,
                reason.or(other::reason),
                particulars.or(other.particulars));
    }

    /** Whether it is about the registration of that teacher at that school. */
    boolean isAbout(Nif teacher, SchoolCode school) {
        return key.subject.equals(new OfTeacher(teacher)) && key.school.equals(school);
    }

    /** Whether some work may stand no longer by it: it refuses, or disowns who teaches. */
    public boolean mayTakeAway() {
        return !isGranted() || particulars.isOfAnotherSchool();
    }

    /** The one that counts of the two: the later, or this one of the same day. */
    Optional<Consent> after(Optional<Consent> other) {
        return other.filter(one -> one.key.decidedOn().isAfter(key.decidedOn()))
                .or(() -> Optional.of(this));
    }

    public boolean isGranted() {
        return answer == Answer.GRANTED;
    }
}
