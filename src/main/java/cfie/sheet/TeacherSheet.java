package cfie.sheet;

import cfie.domain.Registration;
import cfie.domain.Roles;
import cfie.value.Days;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Teachers, one row for each school at which they are registered. */
public final class TeacherSheet extends Sheet<Registration.Key, Registration> {
    private static final Column<SchoolCode> SCHOOL =
            Column.required("school", Form.SCHOOL, "centro", "codigo_centro");
    private static final Column<LocalDate> REGISTERED_ON =
            Column.optional("registered_on", Days::parse, "fecha_alta", "alta");

    private static final Column<Roles> ROLE =
            Column.optional("role", Roles::parse, "perfil", "funcion");

    private final LocalDate today;

    public TeacherSheet(LocalDate today) {
        super(PersonColumns.and(SCHOOL, REGISTERED_ON, ROLE));
        this.today = today;
    }

    @Override
    Registration.Key key(Cells cells) {
        return new Registration.Key(cells.value(PersonColumns.NIF), cells.value(SCHOOL));
    }

    @Override
    Registration read(Cells cells, Optional<Registration> held) {
        return new Registration(
                PersonColumns.person(cells, held.map(Registration::teacher)),
                cells.value(SCHOOL),
                cells.find(PersonColumns.EMAIL).or(() -> held.flatMap(Registration::email)),
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
        return PersonColumns.written(
                one.teacher(),
                one.email(),
                one.school().text(),
                one.registeredOn().toString(),
                one.roles().text());
    }
}
