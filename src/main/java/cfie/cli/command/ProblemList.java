package cfie.cli.command;

import cfie.domain.ledger.Problem;
import cfie.sheet.SheetFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is wrong with a file: the first places of each kind of problem, and how many there are. */
public final class ProblemList {
    private static final int SHOWN = 5;
    private static final int KEPT = 1_000;

    private final Root root;
    private String file;
    private final Map<String, List<Found>> kinds = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Found> kept = new ArrayList<>();
    private String end = "";
    private String more = "problems.more";
    private Function<Problem, Optional<SheetFile.Place>> places = any -> Optional.empty();
    private Function<Problem, String> titles = Problem::column;

    private record Found(String file, Problem problem) {}

    public ProblemList(Root root, String file) {
        this.root = root;
        this.file = file;
    }

    /** From now on they are problems of that file. */
    public void isOf(SheetFile<?, ?> rows) {
        places = rows::place;
        titles = rows::title;
        more = "import.more";
        rows.headerProblems().forEach(this::add);
    }

    /** From now on they are problems of another file. */
    void turnTo(String other) {
        file = other;
    }

    public void add(Problem problem) {
        Found found = new Found(file, problem);
        String kind = problem.failure().reason().name() + " " + problem.column();
        counts.merge(kind, 1, Integer::sum);
        List<Found> first = kinds.computeIfAbsent(kind, any -> new ArrayList<>());
        if (first.size() < SHOWN) {
            first.add(found);
        }
        if (kept.size() < KEPT) {
            kept.add(found);
        }
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Tells them all, and in the end the sentence that says what became of the rest. */
    public void tell(String ending) {
        if (isEmpty()) {
            return;
        }
        end = root.texts().say(ending, total());
        root.stopped(json(), this::tellInWords);
    }

    private void tellInWords() {
        kinds.forEach(this::tellKind);
        root.desk().err().println(end);
    }

    private void tellKind(String kind, List<Found> first) {
        first.forEach(one -> root.desk().err().println(sentence(one)));
        int rest = counts.get(kind) - first.size();
        if (rest > 0) {
            root.warn(more, rest);
        }
    }

    private String sentence(Found found) {
        String column = titles.apply(found.problem);
        return "%s:%s %s"
                .formatted(
                        whereabouts(found),
                        column.isEmpty() ? "" : " " + column + ":",
                        root.texts().say(found.problem.failure()));
    }

    /** A line of the file, or the cell of a worksheet. */
    private String whereabouts(Found found) {
        return places.apply(found.problem)
                .map(place -> found.file + "!" + place.worksheet() + ":" + place.cell())
                .orElseGet(() -> found.file + ":" + found.problem.line());
    }

    private int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Object> json() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", Exit.INPUT.name());
        error.put("reason", kept.get(0).problem.failure().reason().name());
        error.put("message", end);
        error.put("problems", kept.stream().map(this::json).toList());
        return error;
    }

    private Map<String, Object> json(Found found) {
        Problem problem = found.problem;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", found.file);
        json.put("line", problem.line());
        json.put("column", problem.column());
        json.put("message", root.texts().say(problem.failure()));
        places.apply(problem)
                .ifPresent(
                        place -> {
                            json.put("sheet", place.worksheet());
                            json.put("cell", place.cell());
                        });
        return json;
    }
}
