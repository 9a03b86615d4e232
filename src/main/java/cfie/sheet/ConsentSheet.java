package cfie.sheet;

import cfie.domain.Answer;
import cfie.domain.Consent;
import cfie.domain.letter.LetterKind;
import cfie.sheet.list.LetterSheet;
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
    private static final Column<Nif> TEACHER =
            Column.optional("teacher", Nif::parse, "docente", "nif_docente", "nif");
    private static final Column<ProjectCode> PROJECT =
            Column.optional("project", ProjectCode::parse, "proyecto", "codigo_proyecto");
    private static final Column<Answer> DECISION =
            Column.required("decision", Form.choice(Answer.class), "respuesta");
    private static final Column<LocalDate> DECIDED_ON =
            Column.required("decided_on", Days::parse, "fecha", "fecha_respuesta");
    private static final Column<String> SIGNED_BY =
            Column.optional("signed_by", OneLine::name, "firmado_por");
    private static final Column<String> POST = Column.optional("post", OneLine::name, "cargo");
    private static final Column<String> REASON =
            Column.optional("reason", OneLine::reason, "motivo");
    private static final Column<Boolean> ATTACHED =
            Column.optional("attached", Form.YES_OR_NO, "adscrito");
    private static final Column<Boolean> DATA_RIGHT =
            Column.optional("data_right", Form.YES_OR_NO, "datos_correctos");
    private static final Column<String> LETTER =
            Column.optional("letter", LetterSheet::reference, "carta");

    private final Letters letters;

    /** What each letter is about, by its reference. */
    public interface Letters {
        Optional<Consent.Subject> subject(String reference);
    }

    public ConsentSheet() {
        this(reference -> Optional.empty());
    }

    /** One in which a letter may stand in the place of the teacher or the project it is about. */
    public ConsentSheet(Letters letters) {
        super(
                List.of(
                        SCHOOL,
                        TEACHER,
                        PROJECT,
                        DECISION,
                        DECIDED_ON,
                        SIGNED_BY,
                        POST,
                        REASON,
                        ATTACHED,
                        DATA_RIGHT,
                        LETTER));
        this.letters = letters;
    }

    /** The row that a school fills in to answer a letter: what it asks, and who answers. */
    static List<Column<?>> answering(LetterKind asked) {
        return asked == LetterKind.PROJECT_REQUEST
                ? List.of(SCHOOL, LETTER, DECISION, DECIDED_ON, SIGNED_BY, POST, REASON)
                : List.of(
                        SCHOOL,
                        LETTER,
                        ATTACHED,
                        DATA_RIGHT,
                        DECISION,
                        DECIDED_ON,
                        SIGNED_BY,
                        POST,
                        REASON);
    }

    @Override
    Consent.Key key(Cells cells) {
        return new Consent.Key(cells.value(SCHOOL), subject(cells), cells.value(DECIDED_ON));
    }

    private Consent.Subject subject(Cells cells) {
        Optional<Nif> teacher = cells.find(TEACHER);
        Optional<ProjectCode> project = cells.find(PROJECT);
        Optional<String> letter = cells.find(LETTER);
        if (letter.isPresent() && teacher.isEmpty() && project.isEmpty()) {
            return letters.subject(letter.get())
                    .orElseThrow(() -> new InvalidValue(Flaw.LETTER_WITHOUT_SUBJECT, letter.get()));
        }
        InvalidValue.unless(teacher.isPresent() != project.isPresent(), Flaw.ONE_SUBJECT);
        return teacher.<Consent.Subject>map(Consent.OfTeacher::new)
                .orElseGet(() -> new Consent.OfProject(project.orElseThrow()));
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
                cells.find(REASON).or(() -> same.flatMap(Consent::reason)),
                particulars(cells, same.map(Consent::particulars)));
    }

    private static Consent.Particulars particulars(
            Cells cells, Optional<Consent.Particulars> same) {
        return new Consent.Particulars(
                cells.find(ATTACHED).or(() -> same.flatMap(Consent.Particulars::attached)),
                cells.find(DATA_RIGHT).or(() -> same.flatMap(Consent.Particulars::dataRight)),
                cells.find(LETTER).or(() -> same.flatMap(Consent.Particulars::letter)));
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
                consent.reason().orElse(""),
                consent.particulars().attached().map(Form::yesOrNo).orElse(""),
                consent.particulars().dataRight().map(Form::yesOrNo).orElse(""),
                consent.particulars().letter().orElse(""));
    }
}
