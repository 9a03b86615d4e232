package cfie.sheet;

import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.value.Body;
import cfie.value.Days;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bodies of the programme, a row for each day from which something of them is otherwise. */
public final class BodySheet extends Sheet<Institution.Key, Institution> {
    private static final Column<Body> BODY = Column.required("body", Body::parse, "organismo");
    private static final Column<LocalDate> SINCE =
            Column.optional("since", Days::parse, "desde", "fecha");
    private static final Column<String> NAME =
            Column.optional("name", Institution::name, "nombre", "denominacion");
    private static final Column<String> DIRECTOR =
            Column.optional(
                    "director", OneLine::name, "director", "directora", "direccion_persona");
    private static final Column<String> POST = Column.optional("post", OneLine::name, "cargo");
    private static final Column<String> PLACE =
            Column.optional("place", OneLine::name, "lugar", "localidad");
    private static final Column<String> ADDRESS =
            Column.optional("address", OneLine::name, "direccion", "domicilio");
    private static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico", "email");
    private static final Column<List<String>> ADVISORS =
            Column.optional("advisors", Column.list(OneLine::name), "asesores", "asesorias");
    private static final Column<String> LEGAL_BASIS =
            Column.optional("legal_basis", OneLine::reason, "base_legal");
    private static final Column<String> VERIFICATION_ADDRESS =
            Column.optional("verification_address", OneLine::webAddress, "verificacion");

    private static final Column<String> REMARK =
            Column.optional("remark", OneLine::name, "observaciones", "nota");

    public BodySheet() {
        super(
                List.of(
                        BODY,
                        SINCE,
                        NAME,
                        DIRECTOR,
                        POST,
                        PLACE,
                        ADDRESS,
                        EMAIL,
                        ADVISORS,
                        LEGAL_BASIS,
                        VERIFICATION_ADDRESS,
                        REMARK));
    }

    @Override
    Institution.Key key(Cells cells) {
        return new Institution.Key(cells.value(BODY), cells.find(SINCE).orElse(Institution.ALWAYS));
    }

    @Override
    Institution read(Cells cells, Optional<Institution> held) {
        Institution said =
                new Institution(
                        key(cells),
                        cells.find(NAME),
                        cells.find(DIRECTOR),
                        new Institution.Site(
                                cells.find(POST),
                                cells.find(PLACE),
                                cells.find(ADDRESS),
                                cells.find(EMAIL),
                                cells.find(ADVISORS).orElse(List.of()),
                                cells.find(REMARK)),
                        new Institution.Papers(
                                cells.find(LEGAL_BASIS),
                                cells.find(VERIFICATION_ADDRESS),
                                Insignia.NONE));
        return held.map(said::over).orElse(said);
    }

    @Override
    public List<String> write(Institution one) {
        return List.of(
                one.key().body().slug(),
                one.key().day(),
                one.name().orElse(""),
                one.director().orElse(""),
                one.site().post().orElse(""),
                one.site().place().orElse(""),
                one.site().address().orElse(""),
                one.site().email().orElse(""),
                String.join("|", one.site().advisors()),
                one.papers().legalBasis().orElse(""),
                one.papers().verificationAddress().orElse(""),
                one.site().remark().orElse(""));
    }
}
