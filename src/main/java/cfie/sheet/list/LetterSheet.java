package cfie.sheet.list;

import cfie.domain.letter.Letter;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Nif;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.SchoolCode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{5}(-[0-9A-Z]{5}){2}");

    private LetterSheet() {}

    /** Reads a reference as people copy it: in any case, and with the brackets around it or not. */
    public static String reference(String typed) {
        String bare = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\[\\]\\s]", "");
        InvalidValue.unless(
                REFERENCE.matcher(bare).matches(), Flaw.LETTER_REFERENCE, OneLine.shown(typed));
        return bare;
    }

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
