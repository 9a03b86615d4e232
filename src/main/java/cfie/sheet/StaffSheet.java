package cfie.sheet;

import cfie.domain.Role;
import cfie.domain.StaffMember;
import cfie.value.Body;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who belongs to the bodies of the programme, one row for each body. */
public final class StaffSheet extends Sheet<StaffMember.Key, StaffMember> {
    private static final Column<Body> BODY = Column.required("body", Body::parse, "organismo");
    private static final Column<Set<Role>> ROLE =
            Column.required("role", StaffMember::roles, "perfil", "funcion");
    private static final Column<LocalDate> SINCE =
            Column.optional("since", Days::parse, "desde", "fecha_alta");
    private static final Column<LocalDate> UNTIL =
            Column.optional("until", Days::parse, "hasta", "fecha_baja");

    private final LocalDate today;

    public StaffSheet(LocalDate today) {
        super(PersonColumns.and(BODY, ROLE, SINCE, UNTIL));
        this.today = today;
    }

    @Override
    StaffMember.Key key(Cells cells) {
        return new StaffMember.Key(cells.value(PersonColumns.NIF), cells.value(BODY));
    }

    /** Who comes back begins a new term, which the end of the one before does not end. */
    @Override
    StaffMember read(Cells cells, Optional<StaffMember> held) {
        LocalDate since =
                cells.find(SINCE).or(() -> held.map(one -> one.term().since())).orElse(today);
        return new StaffMember(
                PersonColumns.person(cells, held.map(StaffMember::person)),
                cells.value(BODY),
                cells.value(ROLE),
                new StaffMember.Term(
                        since,
                        cells.find(UNTIL)
                                .or(
                                        () ->
                                                held.flatMap(one -> one.term().until())
                                                        .filter(last -> !last.isBefore(since)))),
                cells.find(PersonColumns.EMAIL).or(() -> held.flatMap(StaffMember::email)));
    }

    @Override
    public List<String> write(StaffMember one) {
        return PersonColumns.written(
                one.person(),
                one.email(),
                one.body().slug(),
                one.role(),
                one.term().since().toString(),
                one.term().until().map(LocalDate::toString).orElse(""));
    }
}
