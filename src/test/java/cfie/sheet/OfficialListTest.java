package cfie.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.domain.Ownership;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.testkit.Given;
import cfie.value.AcademicYear;
import cfie.value.SchoolCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The official list in its two layouts, with invented schools. */
final class OfficialListTest {
    private static final String CLASSIC =
            """
            CURSO ACADÉMICO;CÓDIGO;C.SITUACIÓN;SITUACIÓN;C.NATURALEZA;NATURALEZA;\
            C.DENOMINACIÓN GENÉRICA;DENOMINACIÓN GENÉRICA;DENOMINACIÓN GENÉRICA BREVE;\
            DENOMINACIÓN ESPECÍFICA;C.VÍA;VÍA;NOMBRE DE LA VÍA;NÚMERO;NÚMERO(EXT);PISO;PISO(EXT);\
            ESCALERA;LETRA;C.PROV;C.MUNI;C.LOCA;PROVINCIA;MUNICIPIO;LOCALIDAD;C.POSTAL;TELÉFONO;\
            FAX;LETRA;CORREO ELECTRÓNICO;WEB;COORD. LONGITUD;COORD. LATITUD;C.R.A;INTERNADO;\
            CONCIERTO;JORNADA CONTINUA;COMEDOR;TRANSPORTE;
            2025;05000001;A;ALTA;1;PÚBLICO;14;COLEGIO DE EDUCACION INFANTIL Y PRIMARIA;CEIP;\
            "EL NIÑO ""SABIO"", DE GREDOS";CL.;CALLE;MAYOR;1;;;;;;5;2;1;AVILA;ADRADA (LA);\
            ADRADA (LA);5430;920000001;;;05000001@educa.jcyl.es;;-4,63500;40,29800;N;N;N;S;S;N;
            2025;24000002;A;ALTA;2;PRIVADO;72;CENTRO PRIVADO;Colegio;SANTA INVENTADA;CL.;CALLE;\
            REAL;;;2;;;B;24;89;1;LEON;LEON;LEON;24001;987000002;;C;24000002@educa.jcyl.es;;;;N;N;\
            S;N;N;N;
            2025;49000003;B;BAJA;2;PRIVADO;72;CENTRO PRIVADO;Colegio;SIN CONCIERTO;;;;;;;;;;49;\
            275;1;ZAMORA;ZAMORA;ZAMORA;49001;;;;;;;;N;N;N;N;N;N;
            """;
    private static final String PORTAL =
            """
            curso_academico;codigo;situacion;naturaleza;denominacion_generica;\
            denominacion_generica_breve;denominacion_especifica;via;nombre_de_la_via;numero;\
            provincia;municipio;localidad;c_postal;telefono;fax;correo_electronico;web;\
            coord_longitud;coord_latitud;internado;concierto;jornada_continua;comedor;transporte
            2025;05000001;ALTA;PÚBLICO;COLEGIO;CEIP;"EL NIÑO ""SABIO"", DE GREDOS";CALLE;MAYOR;1;\
            AVILA;ADRADA (LA);ADRADA (LA);5430;920000001;;05000001@educa.jcyl.es;;-4.635;40.298;\
            N;N;S;S;N
            """;

    private static Reading<SchoolCode, School> read(byte[] bytes) {
        return Reading.of(new SchoolSheet(new AcademicYear(2020)), bytes);
    }

    private static Reading<SchoolCode, School> classic() {
        return read(CLASSIC.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final School GREDOS =
            new School(
                    new SchoolCode("05000001"),
                    "EL NIÑO \"SABIO\", DE GREDOS",
                    Optional.of("CEIP"),
                    Ownership.PUBLIC,
                    Optional.of(false),
                    new School.Place(Optional.of("ADRADA (LA)"), Optional.of("ADRADA (LA)")),
                    new School.Contact("05000001@educa.jcyl.es", Optional.of("920000001")),
                    Optional.empty(),
                    Given.YEAR,
                    Given.YEAR,
                    SchoolStatus.ACTIVE);

    @Test
    void theClassicLayoutIsReadWithItsDoubledAndEmptyNames() {
        assertEquals(List.of(), classic().headerProblems());
        assertEquals(List.of(), classic().problems());
        assertEquals(GREDOS, classic().things().get(0));
    }

    @Test
    void thePortalsLayoutSaysTheSameWithAByteOrderMark() {
        assertEquals(
                List.of(GREDOS),
                read(("\uFEFF" + PORTAL).getBytes(StandardCharsets.UTF_8)).things());
    }

    @Test
    void theWordsOfTheListAreTranslated() {
        List<School> schools = classic().things();
        assertEquals(
                List.of(Ownership.PUBLIC, Ownership.PRIVATE, Ownership.PRIVATE),
                schools.stream().map(School::ownership).toList());
        assertEquals(
                List.of(Optional.of(true), Optional.of(true), Optional.of(false)),
                schools.stream().map(School::publiclyFunded).toList());
        assertEquals(
                List.of(SchoolStatus.ACTIVE, SchoolStatus.ACTIVE, SchoolStatus.CLOSED),
                schools.stream().map(School::status).toList());
    }

    @Test
    void aSchoolOfTheListWithoutAnAddressGetsTheInstitutionalOne() {
        assertEquals("49000003@educa.jcyl.es", classic().things().get(2).contact().email());
    }

    @Test
    void aRowOfTheListCanBeAsWrongAsAnyOther() {
        String wrong =
                PORTAL.replace("2025;05000001;ALTA;PÚBLICO", "25;5000001;PARADA;CONCERTADO")
                        .replace("AVILA", "MADRID");
        assertEquals(
                List.of(
                        "2:code:SCHOOL_CODE",
                        "2:ownership:CHOICE",
                        "2:province:PROVINCE_UNKNOWN",
                        "2:year:ACADEMIC_YEAR",
                        "2:status:CHOICE"),
                read(wrong.getBytes(StandardCharsets.UTF_8)).problems());
    }

    @Test
    void aRowKeepsAllTheCellsOfTheList() {
        List<String> cells = classic().rows().get(0).cells();
        assertEquals(40, cells.size());
        assertTrue(cells.contains("-4,63500"), cells::toString);
    }
}
