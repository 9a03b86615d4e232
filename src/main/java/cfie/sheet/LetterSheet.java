package cfie.sheet;

import cfie.domain.letter.Letter;
import cfie.value.Nif;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.List;

/** The letters that were made, as a table. */
public final class LetterSheet {
    public static final List<String> NAMES =
            List.of(
                    "letter",
                    "kind",
                    "year",
                    "cfie",
                    "school",
                    "teacher",
                    "project",
                    "edition",
                    "recipient",
                    "made_on",
                    "copy",
                    "state",
                    "note");

    private LetterSheet() {}

    public static List<String> write(Letter letter) {
        Letter.About about = letter.key().about();
        return List.of(
                letter.reference(),
                letter.key().kind().word(),
                about.year().text(),
                about.cfie().slug(),
                about.school().map(SchoolCode::text).orElse(""),
                about.teacher().map(Nif::text).orElse(""),
                about.project().map(ProjectCode::text).orElse(""),
                letter.key().edition(),
                letter.recipient().orElse(""),
                letter.madeOn().toString(),
                Integer.toString(letter.copy()),
                letter.state().word(),
                letter.note().orElse(""));
    }
}
