package cfie.cli;

import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.domain.ledger.Problem;
import cfie.value.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What somebody types to fill the columns of a sheet with one command. */
record Filling(CommandSpec command) {
    private static final Map<String, String> OPTIONS =
            Map.ofEntries(
                    Map.entry("nif", "NIF"),
                    Map.entry("teachers", "--teacher"),
                    Map.entry("partners", "--partner"),
                    Map.entry("partner", "--code"),
                    Map.entry("name", "NAME"),
                    Map.entry("languages", "--language"),
                    Map.entry("levels", "--level"),
                    Map.entry("subjects", "--subject"),
                    Map.entry("topics", "--topic"),
                    Map.entry("author", "--by"),
                    Map.entry("added_on", "--date"),
                    Map.entry("starts_on", "--starts"),
                    Map.entry("ends_on", "--ends"),
                    Map.entry("decision", "--refuse"),
                    Map.entry("signed_by", "--by"),
                    Map.entry("evaluator", "--by"),
                    Map.entry("outcome", "--positive, --negative"),
                    Map.entry("registered_on", "--date"),
                    Map.entry("decided_on", "--date"),
                    Map.entry("submitted_on", "--date"),
                    Map.entry("evaluated_on", "--date"));

    /** What is told of a file, of which only the name or the place was typed. */
    private static final Set<String> FILE = Set.of("file", "sha256");

    private static final Set<String> CODED = Set.of("project", "school", "partner");

    /** Spanish for a column of years that sheets call by another word. */
    private static final Map<String, String> ALSO = Map.of("ano", "year");

    /** The option or the argument that filled a column. */
    String of(String column) {
        if (FILE.contains(column)) {
            return file();
        }
        String option = option(column);
        return command.findOption(option) != null ? option : argument(column).orElse(option);
    }

    /** The argument, or the option, that is a file to be read. */
    private String file() {
        return argument("file")
                .orElseGet(
                        () ->
                                command.options().stream()
                                        .filter(one -> one.paramLabel().equals("FILE"))
                                        .map(OptionSpec::longestName)
                                        .findFirst()
                                        .orElse("--file"));
    }

    /** What of it is worth telling: a file of another name says enough of its bytes. */
    List<Problem> told(List<Problem> problems) {
        boolean isNamed = problems.stream().anyMatch(one -> one.column().equals("file"));
        return problems.stream().filter(one -> !isNamed || !one.column().equals("sha256")).toList();
    }

    private static String option(String column) {
        return OPTIONS.getOrDefault(column, "--" + column.replace('_', '-'));
    }

    /** Codes are arguments where they are no options. */
    private Optional<String> argument(String column) {
        String code = CODED.contains(column) ? "CODE" : column;
        return command.positionalParameters().stream()
                .map(ArgSpec::paramLabel)
                .filter(label -> label.equalsIgnoreCase(code))
                .findFirst();
    }

    /** The option that fills the column with that title, in whatever sheet it stands. */
    Optional<String> titled(String typed) {
        String title = ALSO.getOrDefault(Folded.of(typed), typed);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Binding.of(kind, Listing.ANY_DAY).stream())
                .flatMap(binding -> binding.sheet().named(title).stream())
                .map(Filling::option)
                .filter(option -> command.findOption(option) != null)
                .findFirst();
    }
}
