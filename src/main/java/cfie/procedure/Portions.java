package cfie.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Things on their way, some hundreds at a time: what goes with them is looked up once for all. */
public final class Portions<T> {
    private static final int SIZE = 500;

    private final Consumer<List<T>> work;
    private final List<T> waiting = new ArrayList<>(SIZE);

    public Portions(Consumer<List<T>> work) {
        this.work = work;
    }

    public void add(T one) {
        waiting.add(one);
        if (waiting.size() == SIZE) {
            end();
        }
    }

    /** Those that still wait are the last. */
    public void end() {
        work.accept(List.copyOf(waiting));
        waiting.clear();
    }
}
