package cfie.sheet;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What schools answered, about a teacher's registration or about a project. */
public final class ConsentSheet extends Sheet<Consent.Key, Consent> {
    private static final Column<SchoolCode> SCHOOL =
            Column.required("school", Form.SCHOOL, "centro", "codigo_centro");
    private static final Column<Nif> TEACHER = Column.optional("teacher", Nif::parse, "docente");
    private static final Column<ProjectCode> PROJECT =
            Column.optional("project", ProjectCode::parse, "proyecto");
    private static final Column<Answer> DECISION =
            Column.required("decision", Form.choice(Answer.class), "respuesta");
    private static final Column<LocalDate> DECIDED_ON =
            Column.required("decided_on", Days::parse, "fecha");
    private static final Column<String> SIGNED_BY =
            Column.optional("signed_by", OneLine::name, "firmado_por");
    private static final Column<String> POST = Column.optional("post", OneLine::name, "cargo");
    private static final Column<String> REASON =
            Column.optional("reason", OneLine::reason, "motivo");

    public ConsentSheet() {
        super(List.of(SCHOOL, TEACHER, PROJECT, DECISION, DECIDED_ON, SIGNED_BY, POST, REASON));
    }

    @Override
    Consent.Key key(Cells cells) {
        Optional<Nif> teacher = cells.find(TEACHER);
        Optional<ProjectCode> project = cells.find(PROJECT);
        InvalidValue.unless(teacher.isPresent() != project.isPresent(), Flaw.ONE_SUBJECT);
        Consent.Subject subject =
                teacher.<Consent.Subject>map(Consent.OfTeacher::new)
                        .orElseGet(() -> new Consent.OfProject(project.orElseThrow()));
        return new Consent.Key(cells.value(SCHOOL), subject, cells.value(DECIDED_ON));
    }

    /** Another answer has its own signature and reason: those of the earlier one do not fit it. */
    @Override
    Consent read(Cells cells, Optional<Consent> held) {
        Optional<Consent> same = held.filter(one -> one.answer() == cells.value(DECISION));
        return new Consent(
                key(cells),
                cells.value(DECISION),
                cells.find(SIGNED_BY).or(() -> same.flatMap(Consent::signedBy)),
                cells.find(POST).or(() -> same.flatMap(Consent::post)),
                cells.find(REASON).or(() -> same.flatMap(Consent::reason)));
    }

    @Override
    public List<String> write(Consent consent) {
        boolean ofTeacher = consent.key().subject() instanceof Consent.OfTeacher;
        String subject = consent.key().subject().text();
        return List.of(
                consent.key().school().text(),
                ofTeacher ? subject : "",
                ofTeacher ? "" : subject,
                consent.answer().word(),
                consent.key().decidedOn().toString(),
                consent.signedBy().orElse(""),
                consent.post().orElse(""),
                consent.reason().orElse(""));
    }
}
