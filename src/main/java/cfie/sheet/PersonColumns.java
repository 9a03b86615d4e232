package cfie.sheet;

import cfie.domain.Teacher;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that say who somebody is, first in every list of people. */
final class PersonColumns {
    static final Column<Nif> NIF =
            Column.required("nif", Nif::parse, "nif", "dni", "nie", "nif_docente");
    static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico", "email");

    private static final Column<String> GIVEN_NAME =
            Column.required("given_name", PersonName::part, "nombre");
    private static final Column<String> SURNAME1 =
            Column.required(
                    "surname1", PersonName::part, "apellido1", "apellido_1", "primer_apellido");
    private static final Column<String> SURNAME2 =
            Column.optional(
                    "surname2", PersonName::part, "apellido2", "apellido_2", "segundo_apellido");

    private PersonColumns() {}

    static List<Column<?>> and(Column<?>... more) {
        Stream<Column<?>> own = Stream.of(NIF, GIVEN_NAME, SURNAME1, SURNAME2, EMAIL);
        return Stream.concat(own, Stream.of(more)).toList();
    }

    static Teacher person(Cells cells, Optional<Teacher> held) {
        return new Teacher(
                cells.value(NIF),
                new PersonName(
                        cells.value(GIVEN_NAME),
                        cells.value(SURNAME1),
                        cells.find(SURNAME2, held.flatMap(one -> one.name().surname2()))));
    }

    static List<String> written(Teacher person, Optional<String> email, String... more) {
        PersonName name = person.name();
        Stream<String> own =
                Stream.of(
                        person.nif().text(),
                        name.givenName(),
                        name.surname1(),
                        name.surname2().orElse(""),
                        email.orElse(""));
        return Stream.concat(own, Stream.of(more)).toList();
    }
}
