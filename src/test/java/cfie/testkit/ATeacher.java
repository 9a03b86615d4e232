package cfie.testkit;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.domain.Teacher;
import cfie.value.Nif;
import cfie.value.PersonName;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.Optional;

/** Ana García López, registered at the school in September with its consent. */
public final class ATeacher {
    static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 15);

    private Nif nif = Given.NIF;
    private PersonName name = new PersonName("Ana", "García", Optional.of("López"));
    private SchoolCode school = Given.SCHOOL;
    private Optional<String> email = Optional.empty();
    private Roles roles = Roles.TEACHER;

    public ATeacher withNif(String text) {
        return withNif(new Nif(text));
    }

    public ATeacher withNif(Nif other) {
        this.nif = other;
        return this;
    }

    public ATeacher named(String given, String surname1, String surname2) {
        this.name = new PersonName(given, surname1, Optional.of(surname2));
        return this;
    }

    public ATeacher named(String given, String surname1) {
        this.name = new PersonName(given, surname1, Optional.empty());
        return this;
    }

    public ATeacher at(String code) {
        this.school = new SchoolCode(code);
        return this;
    }

    public ATeacher withEmail(String address) {
        this.email = Optional.of(address);
        return this;
    }

    public ATeacher as(String said) {
        this.roles = Roles.parse(said);
        return this;
    }

    public Nif nif() {
        return nif;
    }

    public Teacher teacher() {
        return new Teacher(nif, name);
    }

    public Registration registration() {
        return new Registration(teacher(), school, email, SEPTEMBER, roles);
    }

    public Consent answered(Answer answer, LocalDate day) {
        return new Consent(
                new Consent.Key(school, new Consent.OfTeacher(nif), day),
                answer,
                Optional.of("Luis Calvo Ruiz"),
                Optional.of("Director"),
                answer == Answer.REFUSED ? Optional.of("No trabaja aquí") : Optional.empty(),
                Consent.Particulars.NONE);
    }

    /** Consented to, as none of the school's own. */
    public Consent disowned(LocalDate day) {
        Consent said = answered(Answer.GRANTED, day);
        return new Consent(
                said.key(),
                said.answer(),
                said.signedBy(),
                said.post(),
                said.reason(),
                new Consent.Particulars(Optional.of(false), Optional.empty(), Optional.empty()));
    }

    public Consent granted() {
        return answered(Answer.GRANTED, SEPTEMBER.plusDays(1));
    }
}
