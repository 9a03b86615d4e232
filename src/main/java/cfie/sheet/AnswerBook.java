package cfie.sheet;

import cfie.domain.letter.Letter;
import cfie.table.BookWriter;
import cfie.value.SchoolCode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/**
 * The row that a school fills in to answer a letter, in Spanish, as a workbook that can be imported
 * as it comes back. Of a teacher it says nothing: the letter does, without the NIF.
 */
public final class AnswerBook {
    private static final Map<String, String> NOTES =
            Map.of(
                    "centro", "El código de su centro: no lo cambie",
                    "carta", "El número de la carta: no lo cambie",
                    "adscrito", "¿Es de su centro, como dice la carta?",
                    "datos_correctos", "¿Son correctos sus datos?",
                    "respuesta", "¿Da el equipo directivo su visto bueno?",
                    "fecha", "El día de la respuesta",
                    "firmado_por", "Quién responde",
                    "cargo", "Su cargo",
                    "motivo",
                            "Si no hay visto bueno, por qué; y los datos correctos, si no lo eran");

    private AnswerBook() {}

    /** The name of its file. */
    public static String file(Letter asked) {
        return "respuesta-%s.xlsx".formatted(asked.reference());
    }

    public static byte[] bytes(Letter asked) {
        List<Column<?>> columns =
                ConsentSheet.answering(asked.kind()).stream()
                        .<Column<?>>map(AnswerBook::inSpanish)
                        .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BookWriter book = new Template(columns, NOTES::get, true).book(bytes, "respuesta")) {
            book.row(columns.stream().map(column -> known(column.name(), asked)).toList());
        }
        return bytes.toByteArray();
    }

    private static String known(String column, Letter asked) {
        return switch (column) {
            case "centro" -> asked.key().about().school().map(SchoolCode::text).orElse("");
            case "carta" -> asked.reference();
            default -> "";
        };
    }

    /** By the first of its other names; where there is a choice, of yes and no. */
    private static <T> Column<T> inSpanish(Column<T> column) {
        boolean isChoice = !column.form().choices().get().isEmpty();
        return new Column<>(
                column.aliases().get(0),
                List.of(),
                column.isRequired(),
                isChoice
                        ? Form.choice(column.form().parse(), () -> List.of("sí", "no"))
                        : column.form());
    }
}
