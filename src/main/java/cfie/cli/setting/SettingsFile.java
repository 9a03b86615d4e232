package cfie.cli.setting;

import cfie.domain.ledger.Problem;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
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
    static SettingsFile read(Path path, boolean isBesideRegister) {
        SettingsFile file = new SettingsFile(path, new LinkedHashMap<>(), new ArrayList<>());
        try {
            int number = 0;
            for (String line : Files.readAllLines(path)) {
                file.take(++number, line.strip(), isBesideRegister);
            }
        } catch (IOException unreadable) {
            file.problems.add(
                    new Problem(1, "", new Unavailable(Unavailable.Reason.FILE_UNREADABLE, path)));
        }
        return file;
    }

    private void take(int number, String line, boolean isBesideRegister) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        try {
            InvalidValue.unless(equals > 0, Flaw.SETTING_FORM, OneLine.shown(line));
            Setting setting = known(key);
            InvalidValue.unless(
                    !(isBesideRegister && setting.is(Setting.Trait.LEADS_THERE)),
                    Flaw.SETTING_LEADS_THERE);
            InvalidValue.unless(!said.containsKey(key), Flaw.SETTING_REPEATED);
            String value = new OneLine(line.substring(equals + 1).strip()).text();
            said.put(
                    key,
                    new Said(
                            setting, placed(setting, value), path.toString(), Optional.of(number)));
        } catch (InvalidValue flaw) {
            problems.add(new Problem(number, OneLine.shown(key), flaw));
        }
    }

    private static Setting known(String key) {
        return Setting.named(key)
                .orElseThrow(
                        () -> {
                            if (Setting.isOfRegister(key)) {
                                return new InvalidValue(Flaw.SETTING_OF_REGISTER);
                            }
                            return Setting.isSecret(key)
                                    ? new InvalidValue(Flaw.SETTING_SECRET)
                                    : new InvalidValue(Flaw.SETTING_UNKNOWN, Setting.nearest(key));
                        });
    }

    /** Files lie where the file of settings says, whatever folder the command is given in. */
    private String placed(Setting setting, String value) {
        try {
            return setting.is(Setting.Trait.PLACE)
                    ? path.toAbsolutePath().resolveSibling(value).toString()
                    : value;
        } catch (InvalidPathException malformed) {
            throw new InvalidValue(Flaw.FILE_NAME, OneLine.shown(value));
        }
    }
}
