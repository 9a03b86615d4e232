package cfie.cli.setting;

import cfie.domain.ledger.Problem;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of settings: {@code key = value} on each line, blank lines, and remarks that begin with #.
 * A value is taken as it stands.
 *
 * @param problems what is wrong with it, with the line
 */
record SettingsFile(Path path, Map<String, Said> said, List<Problem> problems) {
    private static final String MARK = "\uFEFF";

    static SettingsFile read(Path path, boolean isBesideRegister) {
        SettingsFile file = empty(path);
        try {
            // one sign for each byte, so that a line of another encoding is told by its number
            String all = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
            int number = 0;
            for (String line : all.split("\r\n|\r|\n", -1)) {
                file.read(++number, line, isBesideRegister);
            }
        } catch (IOException unreadable) {
            file.problems.add(
                    new Problem(1, "", new Unavailable(Unavailable.Reason.FILE_UNREADABLE, path)));
        }
        return file;
    }

    /** The file is not there, though a variable names it. */
    static SettingsFile missing(Path path, String variable) {
        SettingsFile file = empty(path);
        InvalidValue flaw = new InvalidValue(Flaw.SETTINGS_MISSING, variable);
        file.problems.add(new Problem(1, "", flaw));
        return file;
    }

    private static SettingsFile empty(Path path) {
        return new SettingsFile(path, new LinkedHashMap<>(), new ArrayList<>());
    }

    private void read(int number, String bytes, boolean isBesideRegister) {
        ByteBuffer line = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(line).toString();
            String rest = number == 1 ? text.replaceFirst("^" + MARK, "") : text;
            take(number, rest.strip(), isBesideRegister);
        } catch (CharacterCodingException notText) {
            problems.add(new Problem(number, "", new InvalidValue(Flaw.LINE_NOT_TEXT)));
        }
    }

    private void take(int number, String line, boolean isBesideRegister) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        try {
            InvalidValue.unless(equals > 0, Flaw.SETTING_FORM, shown(line));
            Setting setting = Setting.named(key).orElseThrow(() -> Setting.unknown(key));
            InvalidValue.unless(
                    !(isBesideRegister && setting.is(Setting.Trait.LEADS_THERE)),
                    Flaw.SETTING_LEADS_THERE);
            InvalidValue.unless(!said.containsKey(key), Flaw.SETTING_REPEATED);
            String value = new OneLine(line.substring(equals + 1).strip()).text();
            InvalidValue.unless(!PlainPassword.isIn(value), Flaw.SETTING_SECRET);
            said.put(
                    key,
                    new Said(
                            setting, placed(setting, value), path.toString(), Optional.of(number)));
        } catch (InvalidValue flaw) {
            problems.add(new Problem(number, shown(key), flaw));
        }
    }

    private static String shown(String typed) {
        return OneLine.shown(PlainPassword.hidden(typed));
    }

    /** Files lie where the file of settings says, whatever folder the command is given in. */
    private String placed(Setting setting, String value) {
        try {
            return setting.isPlace(value)
                    ? path.toAbsolutePath().resolveSibling(value).toString()
                    : value;
        } catch (InvalidPathException malformed) {
            throw new InvalidValue(Flaw.FILE_NAME, OneLine.shown(value));
        }
    }
}
