package cfie.cli;

import cfie.cli.command.Root;
import cfie.cli.intake.ImportCommand;
import cfie.cli.kind.Binding;
import cfie.cli.kind.Kind;
import cfie.sheet.SheetFile;
import cfie.value.Failure;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** A file that somebody named where its kind is expected: its header tells of what kind it is. */
record KindForFile(Root root, Path file) {
    static Optional<KindForFile> of(Root root, CommandLine.ParameterException misuse) {
        boolean isOfKind =
                misuse.getCommandLine().getCommand() instanceof ImportCommand
                        && misuse.getArgSpec() != null
                        && misuse.getArgSpec().isPositional()
                        && misuse.getCause() instanceof InvalidValue flaw
                        && flaw.reason() == Flaw.CHOICE;
        return Optional.of(misuse)
                .filter(any -> isOfKind)
                .flatMap(any -> file(misuse.getValue()))
                .filter(file -> file.toString().contains(".") || Files.isRegularFile(file))
                .map(file -> new KindForFile(root, file));
    }

    private static Optional<Path> file(String typed) {
        try {
            return Optional.ofNullable(typed).map(Path::of);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** With the command that was meant, where only one kind has such a header. */
    String message() {
        LocalDate today = root.desk().today();
        List<Kind> kinds =
                Arrays.stream(Kind.values())
                        .filter(Kind::isImported)
                        .filter(kind -> Binding.of(kind, today).filter(this::reads).isPresent())
                        .toList();
        List<String> named = List.of(OneLine.printable(file.toString()));
        return kinds.size() == 1
                ? root.texts().say("usage.kind-missing", named, kinds.get(0).word())
                : root.texts().say("usage.kind-unknown", named);
    }

    private boolean reads(Binding<?, ?> binding) {
        try (SheetFile<?, ?> rows = SheetFile.open(file, binding.sheet(), false)) {
            return rows.headerProblems().isEmpty();
        } catch (Failure unreadable) {
            return false;
        }
    }
}
