package cfie.sheet;

import cfie.domain.Role;
import cfie.domain.StaffMember;
import cfie.domain.Teacher;
import cfie.value.Body;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who belongs to the bodies of the programme, one row for each body. */
public final class StaffSheet extends Sheet<StaffMember.Key, StaffMember> {
    private static final Column<Nif> NIF = Column.required("nif", Nif::parse, "dni", "nie");
    private static final Column<String> GIVEN_NAME =
            Column.required("given_name", PersonName::part, "nombre");
    private static final Column<String> SURNAME1 =
            Column.required("surname1", PersonName::part, "apellido1", "primer_apellido");
    private static final Column<String> SURNAME2 =
            Column.optional("surname2", PersonName::part, "apellido2", "segundo_apellido");
    private static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico");
    private static final Column<Body> BODY = Column.required("body", Body::parse, "organismo");
    private static final Column<Set<Role>> ROLE =
            Column.required("role", StaffMember::roles, "perfil", "funcion");
    private static final Column<LocalDate> SINCE =
            Column.optional("since", Days::parse, "desde", "fecha_alta");
    private static final Column<LocalDate> UNTIL =
            Column.optional("until", Days::parse, "hasta", "fecha_baja");

    private final LocalDate today;

    public StaffSheet(LocalDate today) {
        super(List.of(NIF, GIVEN_NAME, SURNAME1, SURNAME2, EMAIL, BODY, ROLE, SINCE, UNTIL));
        this.today = today;
    }

    @Override
    StaffMember.Key key(Cells cells) {
        return new StaffMember.Key(cells.value(NIF), cells.value(BODY));
    }

    @Override
    StaffMember read(Cells cells, Optional<StaffMember> held) {
        PersonName name =
                new PersonName(
                        cells.value(GIVEN_NAME), cells.value(SURNAME1), cells.find(SURNAME2));
        return new StaffMember(
                new Teacher(cells.value(NIF), name),
                cells.value(BODY),
                cells.value(ROLE),
                new StaffMember.Term(
                        cells.find(SINCE)
                                .or(() -> held.map(one -> one.term().since()))
                                .orElse(today),
                        cells.find(UNTIL).or(() -> held.flatMap(one -> one.term().until()))),
                cells.find(EMAIL).or(() -> held.flatMap(StaffMember::email)));
    }

    @Override
    public List<String> write(StaffMember one) {
        PersonName name = one.person().name();
        return List.of(
                one.person().nif().text(),
                name.givenName(),
                name.surname1(),
                name.surname2().orElse(""),
                one.email().orElse(""),
                one.body().slug(),
                one.role(),
                one.term().since().toString(),
                one.term().until().map(LocalDate::toString).orElse(""));
    }
}
