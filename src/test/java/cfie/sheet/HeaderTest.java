package cfie.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.table.Line;
import cfie.testkit.Given;
import cfie.testkit.Reading;
import cfie.value.InvalidValue;
import cfie.value.SpanishWords;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that columns go by, and what is wrong with a first line. */
final class HeaderTest {
    private static List<String> problems(Sheet<?, ?> sheet, String header) {
        return Reading.of(sheet, header + "\n").headerProblems();
    }

    private static Sheet<?, ?> sheet(String kind) {
        return switch (kind) {
            case "schools" -> new SchoolSheet(Given.YEAR);
            case "teachers" -> new TeacherSheet(Given.TODAY);
            case "consents" -> new ConsentSheet();
            case "projects" -> new ProjectSheet(Given.TODAY);
            case "reports" -> new ReportSheet();
            default -> new EvaluationSheet();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    schools     : code,name,type,ownership,subsidised,locality,municipality,\
                    province,email,phone,cfie,year,status
                    teachers    : nif,given_name,surname1,surname2,email,school,registered_on,role
                    consents    : school,teacher,project,decision,decided_on,signed_by,post,reason,\
                    attached,data_right,letter
                    projects    : project,school,year,title,kind,duration,starts_on,ends_on,\
                    partners,teachers,twinspace,suitability,checked_on,reason
                    reports     : project,type,submitted_on,file
                    evaluations : project,teacher,outcome,credits,evaluated_on,evaluator,reason
                    """)
    void theColumnsOfTheContractAreKnownInTheirOrder(String kind, String names) {
        assertEquals(List.of(names.split(",")), sheet(kind).names());
        assertEquals(List.of(), problems(sheet(kind), names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    schools     : Código de centro;Nombre del centro;Tipo;Titularidad;Concertado;Correo;Curso
                    schools     : Código;Nombre;Tipo;Titularidad;Concertado;Correo;Teléfono;Curso
                    teachers    : DNI;Nombre;Apellido1;Apellido2;Correo;Centro;Fecha de alta
                    teachers    : NIF;Nombre;Primer apellido;Segundo apellido;Código centro
                    consents    : Centro;Docente;Proyecto;Respuesta;Fecha;Firmado por;Cargo;Motivo
                    projects    : Código;Centro;Curso;Título;Modalidad;Duración;Inicio;Fin;Socios;\
                    Docentes;Idoneidad;Motivo
                    reports     : Proyecto;Tipo;Fecha de entrega;Fichero
                    evaluations : Proyecto;Docente;Resultado;Créditos;Fecha;Evaluadora;Motivo
                    """)
    void spanishNamesAreKnownWhateverTheirAccentsAndCase(String kind, String names) {
        assertEquals(List.of(), problems(sheet(kind), names));
        assertEquals(List.of(), problems(sheet(kind), names.toUpperCase()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submitted_on",
                "Submitted On",
                " SUBMITTED-ON ",
                "submitted.on",
                "(Submitted on):"
            })
    void whatStandsBetweenTheWordsOfANameDoesNotMatter(String name) {
        assertEquals(List.of(), problems(new ReportSheet(), "project,type," + name));
    }

    @ParameterizedTest
    @CsvSource({
        "'Fecha de la entrega', fecha_entrega",
        "'Código del centro', codigo_centro",
        "'EL CÓDIGO DE LOS CENTROS', codigo_centros",
        "'Los de la', ''",
        "Delegación, delegacion",
        "Modelo, modelo",
        "level, level"
    })
    void smallWordsDoNotMatterAndOnlyWholeOnesAreSmall(String name, String folded) {
        assertEquals(folded, Column.folded(name));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noNameIsOfTwoColumnsAndEachIsWrittenAsItCompares(Sheet<?, ?> sheet) {
        List<String> names =
                sheet.columns().stream()
                        .flatMap(
                                one ->
                                        Stream.concat(
                                                Stream.of(one.name()),
                                                one.aliases().stream()
                                                        .filter(any -> !any.equals(one.name()))))
                        .toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
        assertEquals(names, names.stream().map(Column::folded).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void whatMayBeChosenIsReadInSpanishToo(Sheet<?, ?> sheet) {
        for (Column<?> column : sheet.columns()) {
            for (String word : column.form().choices().get()) {
                assertEquals(
                        column.form().parse().apply(word),
                        column.form().parse().apply(SpanishWords.inCell(column.name(), word)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    a,b,c        : fichero
                    proyecto,b   : proyecto, tipo, fecha, fichero
                    project,b    : project, type, submitted_on, file
                    """)
    void whereTheHeaderSaysNothingTheScreenSpeaks(String names, String known) {
        Line line = new Line(1, List.of(names.split(",")), new BitSet());
        Header header = new Header(line, new ReportSheet().columns(), false, true);
        assertEquals(known, header.problems().get(0).failure().details().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nif,x", "email,x", "nif,given_name,x"})
    void aNameOfBothLanguagesSaysNothing(String names) {
        Line line = new Line(1, List.of(names.split(",")), new BitSet());
        Header header = new Header(line, new TeacherSheet(Given.TODAY).columns(), false, true);
        String known = header.problems().get(0).failure().details().get(1).toString();
        assertEquals(names.contains("given_name"), known.contains("given_name"));
    }

    static Stream<Sheet<?, ?>> sheets() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Binding.of(kind, Given.TODAY).stream())
                .map(Binding::sheet);
    }

    @Test
    void theOrderOfTheColumnsIsTheFilesOwn() {
        var reading =
                Reading.of(
                        new ReportSheet(), "file,tipo,project,fecha\na.pdf,final,P1,2026-06-01\n");
        assertEquals("P1 final", reading.things().get(0).key().toString());
        assertEquals("a.pdf", reading.things().get(0).file().orElseThrow());
    }

    @Test
    void aFirstRowThatNamesNoColumnIsNoHeaderAndThatIsAllThatIsTold() {
        var reading = Reading.of(new ReportSheet(), "P1;final;2026-06-01\nP2;final;2026-06-01\n");
        assertEquals(List.of("1::HEADER_ABSENT"), reading.headerProblems());
        assertEquals(
                List.of("project, type, submitted_on", "file"),
                ((InvalidValue) reading.ofHeader().get(0).failure()).details());
        assertEquals(List.of(), reading.rows());
    }

    @Test
    void everyProblemOfTheHeaderIsToldAtLineOneAndNoRowIsRead() {
        var reading = Reading.of(new ReportSheet(), "project,proyecto,colour,\nP1,P2,red,\n");
        assertEquals(
                List.of(
                        "1:proyecto:HEADER_REPEATED",
                        "1:colour:HEADER_UNKNOWN",
                        "1:tipo:HEADER_MISSING",
                        "1:fecha:HEADER_MISSING"),
                reading.headerProblems());
        assertEquals(List.of(), reading.rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    proyecto,tipo,fechas : HEADER_MISSPELT : fechas : proyecto, tipo, fecha, fichero : fecha
                    project,type,fille   : HEADER_MISSPELT : fille  : project, type, submitted_on, file : file
                    project,type,colour  : HEADER_UNKNOWN  : colour : project, type, submitted_on, file :
                    proyecto,tipo,nota   : HEADER_UNKNOWN  : nota   : proyecto, tipo, fecha, fichero :
                    """)
    void theNearestColumnIsNamedAndAllOfThemAsTheHeaderSpeaks(
            String header, String reason, String name, String known, String meant) {
        var flaw = Reading.of(new ReportSheet(), header + "\n").ofHeader().get(0).failure();
        assertEquals(reason, flaw.reason().name());
        assertEquals(
                Stream.of(name, known, meant).filter(Objects::nonNull).toList(), flaw.details());
    }

    @Test
    void aColumnOfErrorsFromAnEarlierImportIsPassedOver() {
        var reading =
                Reading.of(
                        new ReportSheet(),
                        "error,project,type,submitted_on,file\nwrong!,P1,final,2026-06-01,\n");
        assertEquals(List.of(), reading.headerProblems());
        assertEquals("P1 final", reading.things().get(0).key().toString());
    }
}
