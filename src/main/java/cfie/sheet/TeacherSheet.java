package cfie.sheet;

import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.domain.Teacher;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.PersonName;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Teachers, one row for each school at which they are registered. */
public final class TeacherSheet extends Sheet<Registration.Key, Registration> {
    private static final Column<Nif> NIF = Column.required("nif", Nif::parse, "dni", "nie");
    private static final Column<String> GIVEN_NAME =
            Column.required("given_name", PersonName::part, "nombre");
    private static final Column<String> SURNAME1 =
            Column.required("surname1", PersonName::part, "apellido1", "primer_apellido");
    private static final Column<String> SURNAME2 =
            Column.optional("surname2", PersonName::part, "apellido2", "segundo_apellido");
    private static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico");
    private static final Column<SchoolCode> SCHOOL =
            Column.required("school", Form.SCHOOL, "centro", "codigo_centro");
    private static final Column<LocalDate> REGISTERED_ON =
            Column.optional("registered_on", Days::parse, "fecha_alta", "alta");

    private static final Column<Roles> ROLE =
            Column.optional("role", Roles::parse, "perfil", "funcion");

    private final LocalDate today;

    public TeacherSheet(LocalDate today) {
        super(List.of(NIF, GIVEN_NAME, SURNAME1, SURNAME2, EMAIL, SCHOOL, REGISTERED_ON, ROLE));
        this.today = today;
    }

    @Override
    Registration.Key key(Cells cells) {
        return new Registration.Key(cells.value(NIF), cells.value(SCHOOL));
    }

    @Override
    Registration read(Cells cells, Optional<Registration> held) {
        PersonName name =
                new PersonName(
                        cells.value(GIVEN_NAME), cells.value(SURNAME1), cells.find(SURNAME2));
        return new Registration(
                new Teacher(cells.value(NIF), name),
                cells.value(SCHOOL),
                cells.find(EMAIL).or(() -> held.flatMap(Registration::email)),
                cells.find(REGISTERED_ON)
                        .or(() -> held.map(Registration::registeredOn))
                        .orElse(today),
                roles(cells.find(ROLE), held.map(Registration::roles).orElse(Roles.TEACHER)));
    }

    private static Roles roles(Optional<Roles> said, Roles held) {
        return said.map(some -> some.over(held)).orElse(held);
    }

    @Override
    public List<String> write(Registration one) {
        PersonName name = one.teacher().name();
        return List.of(
                one.teacher().nif().text(),
                name.givenName(),
                name.surname1(),
                name.surname2().orElse(""),
                one.email().orElse(""),
                one.school().text(),
                one.registeredOn().toString(),
                one.roles().text());
    }
}
