package cfie.cli.proof;

import cfie.cli.file.PdfFolder;
import cfie.cli.file.Results;
import cfie.cli.screen.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Looks at the PDF files of a folder, some hundreds at a time, in parallel; told in order. */
final class FolderLook<T> {
    private static final int CHUNK = 500;

    private final Function<Path, T> look;
    private final Progress progress;
    private final List<Path> chunk = new ArrayList<>(CHUNK);
    private long done;

    FolderLook(Function<Path, T> look, Progress progress) {
        this.look = look;
        this.progress = progress;
    }

    /** Is told some files, what was seen of each, and who can work on for them. */
    interface Teller<T> {
        void tell(List<Path> files, List<T> seen, Crew crew);
    }

    /** Does the same for each of many, in parallel, and answers in their order. */
    record Crew(ExecutorService workers) {
        <A, B> List<B> each(List<A> all, Function<A, B> work) {
            List<Future<B>> begun =
                    all.stream().map(one -> workers.submit(() -> work.apply(one))).toList();
            return begun.stream().map(Results::of).toList();
        }
    }

    void run(Path folder, Teller<T> teller) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Crew crew = new Crew(workers);
            new PdfFolder(folder)
                    .each(
                            file -> {
                                chunk.add(file);
                                if (chunk.size() == CHUNK) {
                                    look(teller, crew);
                                }
                            });
            look(teller, crew);
        } finally {
            workers.shutdownNow();
        }
        progress.done();
    }

    private void look(Teller<T> teller, Crew crew) {
        teller.tell(List.copyOf(chunk), crew.each(chunk, look), crew);
        done += chunk.size();
        progress.at(done);
        chunk.clear();
    }
}
