package cfie.procedure.intake;

import cfie.domain.Consent;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.letter.Letter;
import cfie.procedure.Mode;
import cfie.procedure.Objections;
import cfie.procedure.kept.CertifiedWork;
import cfie.procedure.kept.ClosedWork;
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
import java.util.stream.Collectors;

/**
 * An answer needs the registration or the project it speaks of; of one day there is one answer
 * (reading 9). Those of one file take nothing together from what is certified, and nothing about a
 * teacher changes a closed year.
 */
record ConsentGate(Register register, Mode mode) implements Gate.Opener<Consent> {
    @Override
    public Gate<Consent> open(Collection<Consent> said) {
        Gate<Consent> sound = sound(said);
        AnsweredWork standing =
                new AnsweredWork(certified(said), ClosedWork.of(register, () -> projects(said)));
        Map<Object, List<Consent>> together = together(said, sound);
        together.replaceAll((asked, some) -> standing.taken(some));
        return (held, consent, objections) -> {
            sound.admit(held, consent, objections);
            List<Consent> others = together.getOrDefault(asked(consent), List.of());
            standing.check(consent, others, objections);
            return consent;
        };
    }

    /** Those of the same school about the same, if they may take away what others give back. */
    private Map<Object, List<Consent>> together(Collection<Consent> said, Gate<Consent> sound) {
        Map<Object, List<Consent>> together =
                said.stream().collect(Collectors.groupingBy(ConsentGate::asked));
        together.values()
                .removeIf(
                        some -> some.size() == 1 || some.stream().noneMatch(Consent::mayTakeAway));
        List<Consent.Key> keys =
                together.values().stream().flatMap(List::stream).map(Consent::key).toList();
        Set<Consent.Key> stay =
                mode == Mode.INSERT ? register.consents().held(keys).keySet() : Set.of();
        together.replaceAll(
                (asked, some) ->
                        some.stream()
                                .filter(one -> !stay.contains(one.key()) && isSound(one, sound))
                                .toList());
        return together;
    }

    private static boolean isSound(Consent one, Gate<Consent> sound) {
        Objections against = new Objections(0);
        sound.admit(Optional.empty(), one, against);
        return against.isEmpty();
    }

    private static Object asked(Consent one) {
        return List.of(one.key().school(), one.key().subject());
    }

    /** Whether each is an answer to something. */
    private Gate<Consent> sound(Collection<Consent> said) {
        Map<Registration.Key, Registration> registrations =
                register.registrations().held(registrationKeys(said));
        Map<ProjectCode, Project> projects = register.projects().held(projectCodes(said));
        Map<String, Letter> letters = register.letters().held(references(said));
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
