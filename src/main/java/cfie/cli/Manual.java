package cfie.cli;

import cfie.cli.command.Root;
import cfie.cli.command.Version;
import cfie.cli.learn.ManualPage;
import cfie.cli.learn.Phrase;
import cfie.cli.learn.Shell;
import cfie.cli.screen.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what each command says of itself as pages of the manual, as a chapter of the guide and as
 * what shells complete: a program of its own, run when the tool is built.
 */
final class Manual {
    private final Path folder;

    private Manual(Path folder) {
        this.folder = folder;
    }

    /** Argument: the folder of the pages, made if it is not there. */
    public static void main(String[] args) throws IOException {
        Manual manual = new Manual(Path.of(args[0]));
        manual.write("man/man1", pages(Language.EN));
        manual.write("man/es/man1", pages(Language.ES));
        manual.chapter(pages(Language.ES));
        manual.completions(phrases(Language.ES));
    }

    /** Every command that the help tells of, in its order. */
    static List<ManualPage> pages(Language language) {
        return phrases(language).stream().map(one -> new ManualPage(one, Version.text())).toList();
    }

    private static List<Phrase> phrases(Language language) {
        Root root = new Root(Main.desk(), language);
        return Phrase.all(Verbs.whole(root), root.texts().help());
    }

    private void write(String below, List<ManualPage> pages) throws IOException {
        Path place = Files.createDirectories(folder.resolve(below));
        for (ManualPage page : pages) {
            Files.writeString(place.resolve(page.name() + ".adoc"), page.text());
        }
    }

    private void chapter(List<ManualPage> pages) throws IOException {
        StringBuilder chapter = new StringBuilder();
        pages.forEach(page -> chapter.append(page.section()).append('\n'));
        Files.writeString(folder.resolve("ordenes.adoc"), chapter);
    }

    private void completions(List<Phrase> phrases) throws IOException {
        for (Shell shell : Shell.values()) {
            Path place =
                    Files.createDirectories(folder.resolve("completion").resolve(shell.word()));
            Files.writeString(place.resolve(shell.file()), shell.script(phrases));
        }
    }
}
