package cfie.cli.command;

import cfie.cli.setting.Said;
import cfie.cli.setting.Settings;
import cfie.value.InvalidValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives options that nobody typed what the settings say. */
final class Defaults implements CommandLine.IDefaultValueProvider {
    /** Its variable may name a locale, and was read before. */
    private static final String LANG = "lang";

    private final Root root;
    private final Settings settings;
    private final Set<Said> warned = new HashSet<>();

    Defaults(Root root, Settings settings) {
        this.root = root;
        this.settings = settings;
    }

    /** An option that all commands share is asked for once, with the tool itself. */
    @Override
    public String defaultValue(ArgSpec argument) {
        // no lambdas here: the archive of classes leaves out those that name the parser's classes
        if (!(argument instanceof OptionSpec option) || option.inherited()) {
            return null;
        }
        Optional<Said> said = said(option);
        return said.isPresent() ? sound(argument, said.get()) : null;
    }

    private Optional<Said> said(OptionSpec option) {
        String command = after("cfie.", option.command().qualifiedName("."));
        Optional<Said> said = settings.find(command, after("--", option.longestName()));
        boolean isOfSurroundings =
                said.isPresent()
                        && said.get().line().isEmpty()
                        && said.get().setting().key().equals(LANG);
        return isOfSurroundings ? Optional.empty() : said;
    }

    /** Nothing, where it is no longer than that. */
    private static String after(String start, String name) {
        return name.substring(Math.min(start.length(), name.length()));
    }

    private String sound(ArgSpec argument, Said said) {
        try {
            argument.converters()[0].convert(said.value());
        } catch (InvalidValue flaw) {
            throw new Unfit(said, flaw);
        } catch (Exception malformed) {
            throw new Unfit(said, malformed);
        }
        if (Settings.isExposed(said) && warned.add(said)) {
            root.warn("warning.SECRET_EXPOSED", said.setting().key(), said.value());
        }
        return said.value();
    }
}
