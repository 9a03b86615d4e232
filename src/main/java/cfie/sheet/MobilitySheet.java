package cfie.sheet;

import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.domain.erasmus.Mobility;
import cfie.domain.erasmus.MobilityKind;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.ProjectCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mobilities of the actions that projects support, with our teachers in one cell. */
public final class MobilitySheet extends Sheet<Mobility.Key, Mobility> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto");
    private static final Column<ErasmusNumber> NUMBER =
            Column.required("number", ErasmusNumber::parse, "numero", "numero_erasmus");
    private static final Column<MobilityKind> KIND =
            Column.required("kind", Form.choice(MobilityKind.class), "clase", "tipo");
    private static final Column<LocalDate> STARTS_ON =
            Column.required("starts_on", Days::parse, "inicio", "fecha_inicio");
    private static final Column<LocalDate> ENDS_ON =
            Column.required("ends_on", Days::parse, "fin", "fecha_fin");
    private static final Column<String> COUNTRY =
            Column.required("country", Partner::country, "pais");
    private static final Column<String> PLACE =
            Column.required("place", OneLine::name, "lugar", "localidad");
    private static final Column<Integer> LEARNERS =
            Column.optional("learners", Form.number(Mobility.People::count), "alumnado", "alumnos");
    private static final Column<Integer> STAFF =
            Column.optional("staff", Form.number(Mobility.People::count), "personal");
    private static final Column<List<Nif>> TEACHERS =
            Column.optional("teachers", Column::nifs, "docentes", "profesorado");

    public MobilitySheet() {
        super(
                List.of(
                        PROJECT, NUMBER, KIND, STARTS_ON, ENDS_ON, COUNTRY, PLACE, LEARNERS, STAFF,
                        TEACHERS));
    }

    @Override
    Mobility.Key key(Cells cells) {
        return new Mobility.Key(
                new ErasmusLink.Key(cells.value(PROJECT), cells.value(NUMBER)),
                cells.value(KIND),
                cells.value(STARTS_ON),
                new Mobility.Destination(cells.value(COUNTRY), cells.value(PLACE)));
    }

    @Override
    Mobility read(Cells cells, Optional<Mobility> held) {
        Optional<Mobility.People> before = held.map(Mobility::people);
        return new Mobility(
                key(cells),
                cells.value(ENDS_ON),
                Mobility.People.of(
                        cells.find(LEARNERS).or(() -> before.map(Mobility.People::learners)),
                        cells.find(STAFF).or(() -> before.map(Mobility.People::staff)),
                        cells.find(TEACHERS)
                                .or(() -> before.map(Mobility.People::teachers))
                                .orElse(List.of())));
    }

    @Override
    public List<String> write(Mobility mobility) {
        Mobility.Key key = mobility.key();
        Mobility.People people = mobility.people();
        return List.of(
                key.link().project().text(),
                key.link().number().text(),
                key.kind().word(),
                key.startsOn().toString(),
                mobility.endsOn().toString(),
                key.to().country(),
                key.to().place(),
                Integer.toString(people.learners()),
                Integer.toString(people.staff()),
                people.teachers().stream().map(Nif::text).collect(Collectors.joining("|")));
    }
}
