package cfie.domain.letter;

import cfie.domain.Consent;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter as the register keeps it: by its reference, which is always the same for the same
 * letter.
 *
 * @param copy how often it was made
 * @param note what the mail server said of it
 */
public record Letter(
        String reference,
        Key key,
        Optional<String> recipient,
        LocalDate madeOn,
        int copy,
        LetterState state,
        Optional<String> note) {

    /**
     * What tells letters apart.
     *
     * @param edition tells letters about the same apart: which evaluation, which documents
     */
    public record Key(LetterKind kind, About about, String edition) {
        /** What its reference is made of: not the centre, which a school may change. */
        public String text() {
            return Stream.concat(
                            Stream.of("letter", kind.word(), edition),
                            Stream.of(about.school, about.teacher, about.project)
                                    .map(one -> one.map(Object::toString).orElse("")))
                    .collect(Collectors.joining("|"));
        }

        /** The same about another person. */
        public Key of(Nif other) {
            return new Key(
                    kind,
                    new About(
                            about.year,
                            about.cfie,
                            about.school,
                            Optional.of(other),
                            about.project),
                    edition);
        }
    }

    /** What it is about. */
    public record About(
            AcademicYear year,
            Cfie cfie,
            Optional<SchoolCode> school,
            Optional<Nif> teacher,
            Optional<ProjectCode> project) {}

    /** Whether it asks that school what it answered about that. */
    public boolean asks(Consent.Key answered) {
        Optional<Consent.Subject> subject = subject();
        return kind().asks()
                && key.about.school.equals(Optional.of(answered.school()))
                && subject.equals(Optional.of(answered.subject()));
    }

    /** The registration or the project that it is about. */
    public Optional<Consent.Subject> subject() {
        return key.about
                .project
                .<Consent.Subject>map(Consent.OfProject::new)
                .or(() -> key.about.teacher.map(Consent.OfTeacher::new));
    }

    public LetterKind kind() {
        return key.kind;
    }

    /** The same, as far as it got now. */
    public Letter at(LetterState now, Optional<String> why) {
        return new Letter(reference, key, recipient, madeOn, copy, now, why);
    }

    /** The same, to that address. */
    public Letter to(String address) {
        return new Letter(reference, key, Optional.of(address), madeOn, copy, state, note);
    }

    /** The same, as that copy. */
    public Letter copy(int number) {
        return new Letter(reference, key, recipient, madeOn, number, state, note);
    }

    /** About another person, under another reference. */
    public Letter as(String other, Nif nif) {
        return new Letter(other, key.of(nif), recipient, madeOn, copy, state, note);
    }
}
