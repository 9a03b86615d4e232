package cfie.demo;

import java.util.List;

/** The sheets of an invented year, in the order in which they are imported. */
public enum DemoFile {
    CENTRES("organismos.csv", "bodies", "body,since,director"),
    AREAS("municipios.csv", "areas", "province,municipality,cfie"),
    DEADLINES("plazos.csv", "deadlines", "year,deadline,last_day,late"),
    SCHOOLS(
            "centros.csv",
            "schools",
            "code,name,type,ownership,subsidised,municipality,email,year"),
    TEACHERS("docentes.csv", "teachers", "nif,given_name,surname1,surname2,school,registered_on"),
    ANSWERS("altas.csv", "consents", "school,teacher,decision,decided_on,signed_by,post,reason"),
    PROJECTS(
            "proyectos.csv",
            "projects",
            "project,school,year,title,kind,duration,starts_on,ends_on,partners,teachers,"
                    + "suitability,checked_on"),
    APPROVALS(
            "aprobaciones.csv",
            "consents",
            "school,project,decision,decided_on,signed_by,post,reason"),
    REPORTS("documentos.csv", "reports", "project,type,submitted_on,file"),
    EVALUATIONS(
            "evaluaciones.csv",
            "evaluations",
            "project,outcome,credits,evaluated_on,evaluator,reason"),
    PARTNERS("socios.csv", "partners", "kind,name,country,town,languages,levels,subjects,added_on"),
    LINKS("acciones.csv", "erasmus-links", "project,number,title,linked_on"),
    MOBILITIES(
            "movilidades.csv",
            "mobilities",
            "project,number,kind,starts_on,ends_on,country,place,learners,staff,teachers");

    private final String file;
    private final String kind;
    private final List<String> columns;

    DemoFile(String file, String kind, String columns) {
        this.file = file;
        this.kind = kind;
        this.columns = List.of(columns.split(","));
    }

    public String file() {
        return file;
    }

    /** As what its rows are imported. */
    public String kind() {
        return kind;
    }

    public List<String> columns() {
        return columns;
    }
}
