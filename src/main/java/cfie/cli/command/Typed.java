package cfie.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What was typed, and is not worth something by itself; once the arguments were read. */
public record Typed(CommandLine tool) {
    /** Whether the option was, before the verb or behind it. */
    public boolean has(String option) {
        return !parsed(option).isEmpty();
    }

    /** What the option was given; empty where it was not typed. */
    String value(String option) {
        return parsed(option).replaceFirst("^=", "");
    }

    private String parsed(String option) {
        String parsed = "";
        for (ParseResult one = tool.getParseResult(); one != null; one = one.subcommand()) {
            if (one.hasMatchedOption(option)) {
                parsed = "=" + String.join("", one.matchedOption(option).originalStringValues());
            }
        }
        return parsed;
    }
}
