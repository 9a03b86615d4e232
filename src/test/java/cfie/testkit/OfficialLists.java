package cfie.testkit;

/** The official list of schools in its two layouts, with invented schools. */
public final class OfficialLists {
    public static final String CLASSIC =
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
    public static final String PORTAL =
            """
            curso_academico;codigo;situacion;naturaleza;denominacion_generica;\
            denominacion_generica_breve;denominacion_especifica;via;nombre_de_la_via;numero;\
            provincia;municipio;localidad;c_postal;telefono;fax;correo_electronico;web;\
            coord_longitud;coord_latitud;internado;concierto;jornada_continua;comedor;transporte
            2025;05000001;ALTA;PÚBLICO;COLEGIO;CEIP;"EL NIÑO ""SABIO"", DE GREDOS";CALLE;MAYOR;1;\
            AVILA;ADRADA (LA);ADRADA (LA);5430;920000001;;05000001@educa.jcyl.es;;-4.635;40.298;\
            N;N;S;S;N
            """;

    private OfficialLists() {}
}
