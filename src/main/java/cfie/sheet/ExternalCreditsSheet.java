package cfie.sheet;

import cfie.domain.ExternalCredits;
import cfie.value.AcademicYear;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.Nif;
import cfie.value.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What other bodies certified; the file is a name only, nothing is read from it. */
public final class ExternalCreditsSheet extends Sheet<ExternalCredits.Key, ExternalCredits> {
    private static final Column<Nif> NIF =
            Column.required("nif", Nif::parse, "nif", "nie", "docente");
    private static final Column<AcademicYear> YEAR =
            Column.required(
                    "year", AcademicYear::parse, "curso", "curso_academico", "curso_escolar");
    private static final Column<Credits> CREDITS =
            Column.required("credits", Form.number(Credits::parse), "creditos");
    private static final Column<String> BODY =
            Column.required("body", OneLine::name, "organismo", "entidad");
    private static final Column<String> REFERENCE =
            Column.optional("reference", OneLine::name, "referencia");
    private static final Column<LocalDate> CERTIFIED_ON =
            Column.optional("certified_on", Days::parse, "fecha", "fecha_certificado");
    private static final Column<String> FILE =
            Column.optional("file", OneLine::fileName, "fichero", "archivo");

    public ExternalCreditsSheet() {
        super(List.of(NIF, YEAR, CREDITS, BODY, REFERENCE, CERTIFIED_ON, FILE));
    }

    @Override
    ExternalCredits.Key key(Cells cells) {
        return new ExternalCredits.Key(
                cells.value(NIF), cells.value(YEAR), cells.value(BODY), cells.find(REFERENCE));
    }

    /** A hash stays only with the file it was taken of. */
    @Override
    ExternalCredits read(Cells cells, Optional<ExternalCredits> held) {
        Optional<String> file = cells.find(FILE).or(() -> held.flatMap(ExternalCredits::file));
        return new ExternalCredits(
                key(cells),
                cells.value(CREDITS),
                cells.find(CERTIFIED_ON).or(() -> held.flatMap(ExternalCredits::certifiedOn)),
                file,
                held.filter(one -> one.file().equals(file)).flatMap(ExternalCredits::sha256));
    }

    @Override
    public List<String> write(ExternalCredits one) {
        return List.of(
                one.key().nif().text(),
                one.key().year().text(),
                one.credits().text(),
                one.key().body(),
                one.key().reference().orElse(""),
                one.certifiedOn().map(LocalDate::toString).orElse(""),
                one.file().orElse(""));
    }
}
