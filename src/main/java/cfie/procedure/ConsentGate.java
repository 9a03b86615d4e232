package cfie.procedure;

import cfie.domain.Consent;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.letter.Letter;
import cfie.store.Register;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An answer needs the registration or the project it speaks of; of one day there is one answer
 * (reading 9). One about a teacher changes nothing of a closed year.
 */
record ConsentGate(Register register) implements Gate.Opener<Consent> {
    @Override
    public Gate<Consent> open(Collection<Consent> said) {
        Map<Registration.Key, Registration> registrations =
                register.registrations().held(registrationKeys(said));
        Map<ProjectCode, Project> projects = register.projects().held(projectCodes(said));
        Map<String, Letter> letters = register.letters().held(references(said));
        CertifiedWork certified = certified(said);
        ClosedWork closed = ClosedWork.of(register, () -> projects(said));
        return (held, consent, objections) -> {
            if (consent.key().subject() instanceof Consent.OfProject of) {
                checkProject(consent, Optional.ofNullable(projects.get(of.project())), objections);
            } else {
                Registration.Key key = registrationKey(consent);
                checkTeacher(consent, Optional.ofNullable(registrations.get(key)), objections);
            }
            consent.particulars()
                    .letter()
                    .ifPresent(one -> checkLetter(consent, one, letters, objections));
            checkWork(consent, certified, closed, objections);
            return consent;
        };
    }

    private CertifiedWork certified(Collection<Consent> said) {
        List<Consent> refusals = said.stream().filter(Consent::mayTakeAway).toList();
        Set<ProjectCode> projects =
                register.certifiedWorks()
                        .of(
                                registrationKeys(refusals).stream()
                                        .map(Registration.Key::nif)
                                        .toList());
        projects.addAll(projectCodes(refusals));
        return CertifiedWork.of(register, projects);
    }

    /** Those of the teachers of whom it is answered. */
    private Collection<Project> projects(Collection<Consent> said) {
        List<Nif> nifs = registrationKeys(said).stream().map(Registration.Key::nif).toList();
        return register.projects().held(register.participations().projects(nifs)).values();
    }

    private static void checkWork(
            Consent consent, CertifiedWork certified, ClosedWork closed, Objections objections) {
        if (consent.key().subject() instanceof Consent.OfProject of) {
            certified.check(
                    of.project(),
                    work -> work.in(work.dossier().with(consent)),
                    "decision",
                    objections);
        } else {
            Registration.Key at = registrationKey(consent);
            UnaryOperator<Participation> change =
                    work -> work.isUnder(at) ? work.registered(consent) : work;
            var fact =
                    new ClosedYears.Fact(
                            consent.key(),
                            "decision",
                            "--date",
                            Optional.of(consent.key().decidedOn()));
            if (!closed.check(fact, change, objections)) {
                certified.checkAll(change, "decision", objections);
            }
        }
    }

    private static void checkTeacher(
            Consent consent, Optional<Registration> registration, Objections objections) {
        if (registration.isEmpty()) {
            objections.refuse(
                    "teacher",
                    Refusal.Reason.REGISTRATION_UNKNOWN,
                    consent.key().subject().text(),
                    consent.key().school());
        } else if (consent.contradicts(registration.get().roles(), day(consent))) {
            objections.add("attached", new InvalidValue(Flaw.ANSWERS_CONTRADICT));
        }
    }

    private static Days day(Consent consent) {
        return new Days(consent.key().decidedOn(), consent.key().decidedOn());
    }

    private static void checkProject(
            Consent consent, Optional<Project> project, Objections objections) {
        if (project.isEmpty()) {
            objections.refuse(
                    "project", Refusal.Reason.PROJECT_UNKNOWN, consent.key().subject().text());
        } else if (!project.get().school().equals(consent.key().school())) {
            objections.refuse(
                    "school",
                    Refusal.Reason.SCHOOL_OF_PROJECT,
                    project.get().code(),
                    project.get().school(),
                    consent.key().school());
        }
    }

    /** An answer names a letter that was written to its school about its subject. */
    private static void checkLetter(
            Consent consent, String reference, Map<String, Letter> letters, Objections objections) {
        Optional<Letter> letter = Optional.ofNullable(letters.get(reference));
        if (letter.isEmpty()) {
            objections.refuse("letter", Refusal.Reason.LETTER_UNKNOWN, reference);
        } else if (!letter.get().asks(consent.key())) {
            objections.refuse(
                    "letter",
                    Refusal.Reason.LETTER_OF_ANOTHER,
                    reference,
                    consent.key().school(),
                    consent.key().subject().text());
        }
    }

    private static List<String> references(Collection<Consent> said) {
        return said.stream().flatMap(one -> one.particulars().letter().stream()).toList();
    }

    private static List<Registration.Key> registrationKeys(Collection<Consent> said) {
        return said.stream()
                .filter(one -> one.key().subject() instanceof Consent.OfTeacher)
                .map(ConsentGate::registrationKey)
                .toList();
    }

    private static Registration.Key registrationKey(Consent consent) {
        return new Registration.Key(
                ((Consent.OfTeacher) consent.key().subject()).nif(), consent.key().school());
    }

    private static List<ProjectCode> projectCodes(Collection<Consent> said) {
        return said.stream()
                .map(one -> one.key().subject())
                .filter(Consent.OfProject.class::isInstance)
                .map(subject -> ((Consent.OfProject) subject).project())
                .distinct()
                .toList();
    }
}
