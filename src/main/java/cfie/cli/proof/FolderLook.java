package cfie.cli.proof;

import cfie.cli.command.Root;
import cfie.cli.file.PdfFolder;
import cfie.cli.file.Workers;
import cfie.cli.screen.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks at the PDF files of a folder, some hundreds at a time, in parallel; told in order. */
final class FolderLook<T> {
    private static final int CHUNK = 500;

    private final Function<Path, T> look;
    private final Root root;
    private final List<Path> chunk = new ArrayList<>(CHUNK);
    private Progress progress;
    private long done;

    FolderLook(Function<Path, T> look, Root root) {
        this.look = look;
        this.root = root;
    }

    /** Is told some files, what was seen of each, and who can work on for them. */
    interface Teller<T> {
        void tell(List<Path> files, List<T> seen, Crew crew);
    }

    /** Does the same for each of many, in parallel, and answers in their order. */
    record Crew(Workers workers) {
        <A, B> List<B> each(List<A> all, Function<A, B> work) {
            List<B> done = new ArrayList<>();
            workers.each(all, work, done::add);
            return done;
        }
    }

    void run(Path folder, Teller<T> teller) {
        PdfFolder files = new PdfFolder(folder);
        progress = root.progress("progress.files", Progress.Extent.of(files::count));
        try (Workers workers = new Workers()) {
            Crew crew = new Crew(workers);
            files.each(
                    file -> {
                        chunk.add(file);
                        if (chunk.size() == CHUNK) {
                            look(teller, crew);
                        }
                    });
            look(teller, crew);
        }
        progress.done();
    }

    /** Nothing is told on the line of progress. */
    private void look(Teller<T> teller, Crew crew) {
        List<T> seen = new ArrayList<>();
        crew.workers.each(
                chunk,
                look,
                one -> {
                    seen.add(one);
                    progress.at(++done);
                });
        progress.done();
        teller.tell(List.copyOf(chunk), seen, crew);
        root.desk().out().flush();
        chunk.clear();
    }
}
