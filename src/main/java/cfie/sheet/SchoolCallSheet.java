package cfie.sheet;

import cfie.domain.programme.ActiveWhen;
import cfie.domain.programme.SchoolCall;
import cfie.value.AcademicYear;
import cfie.value.Days;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calls for the label eTwinning School: their days, and what they ask for. */
public final class SchoolCallSheet extends Sheet<AcademicYear, SchoolCall> {
    private static final Column<AcademicYear> YEAR =
            Column.required("year", AcademicYear::parse, "curso", "curso_academico");
    private static final Column<LocalDate> OPENS_ON =
            Column.required("opens_on", Days::parse, "abre", "inicio");
    private static final Column<LocalDate> CLOSES_ON =
            Column.required("closes_on", Days::parse, "cierra", "fin");
    private static final Column<LocalDate> CUT_OFF =
            Column.optional("cut_off", Days::parse, "corte");
    private static final Column<LocalDate> ACTIVE_SINCE =
            Column.optional("active_since", Days::parse, "activos_desde");
    private static final Column<List<ActiveWhen>> ACTIVE_WHEN =
            Column.required(
                    "active_when",
                    Column.list(typed -> Worded.parse(ActiveWhen.class, typed)),
                    "activos_si");
    private static final Column<LocalDate> LABELS_SINCE =
            Column.optional("labels_since", Days::parse, "sellos_desde");
    private static final Column<Integer> YEARS =
            Column.required("years", Form.number(SchoolCall.Asked::figure), "antiguedad", "anos");
    private static final Column<Integer> ACTIVE_TEACHERS =
            Column.required(
                    "active_teachers", Form.number(SchoolCall.Asked::figure), "docentes_activos");
    private static final Column<Integer> LABELS =
            Column.required("labels", Form.number(SchoolCall.Asked::figure), "sellos");
    private static final Column<Integer> VALIDITY =
            Column.required("validity", Form.number(SchoolCall.Asked::figure), "validez");

    public SchoolCallSheet() {
        super(
                List.of(
                        YEAR,
                        OPENS_ON,
                        CLOSES_ON,
                        CUT_OFF,
                        ACTIVE_SINCE,
                        ACTIVE_WHEN,
                        LABELS_SINCE,
                        YEARS,
                        ACTIVE_TEACHERS,
                        LABELS,
                        VALIDITY));
    }

    @Override
    AcademicYear key(Cells cells) {
        return cells.value(YEAR);
    }

    @Override
    SchoolCall read(Cells cells, Optional<SchoolCall> held) {
        Optional<SchoolCall.Dates> before = held.map(SchoolCall::dates);
        return new SchoolCall(
                cells.value(YEAR),
                new SchoolCall.Dates(
                        new Days(cells.value(OPENS_ON), cells.value(CLOSES_ON)),
                        cells.find(CUT_OFF).or(() -> before.flatMap(SchoolCall.Dates::cutOff)),
                        cells.find(ACTIVE_SINCE)
                                .or(() -> before.flatMap(SchoolCall.Dates::activeSince)),
                        cells.find(LABELS_SINCE)
                                .or(() -> before.flatMap(SchoolCall.Dates::labelsSince))),
                cells.value(ACTIVE_WHEN),
                new SchoolCall.Asked(
                        cells.value(YEARS),
                        cells.value(ACTIVE_TEACHERS),
                        cells.value(LABELS),
                        cells.value(VALIDITY)));
    }

    @Override
    public List<String> write(SchoolCall call) {
        SchoolCall.Dates dates = call.dates();
        return List.of(
                call.year().text(),
                dates.open().first().toString(),
                dates.open().last().toString(),
                dates.cutOff().map(LocalDate::toString).orElse(""),
                dates.activeSince().map(LocalDate::toString).orElse(""),
                call.active().stream().map(Worded::word).collect(Collectors.joining("|")),
                dates.labelsSince().map(LocalDate::toString).orElse(""),
                Integer.toString(call.asked().years()),
                Integer.toString(call.asked().activeTeachers()),
                Integer.toString(call.asked().labels()),
                Integer.toString(call.asked().validity()));
    }
}
