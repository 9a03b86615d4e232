package cfie.cli.intake.dossier;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The options that say what a management team answered, and who gave the answer. */
final class AnswerWords {
    private final Word<Boolean> refuse;
    private final Word<String> reason;
    private final Word<String> by;
    private final Word<String> post;
    private final Word<String> attached;
    private final Word<String> dataRight;
    private final Word<String> letter;

    AnswerWords(Words words) {
        refuse = words.flag("--refuse");
        reason = words.option("--reason", "TEXT", Words::text, "");
        by = words.option("--by", "NAME", Words::text, "");
        post = words.option("--post", "POST", Words::text, "");
        attached = words.option("--attached", "yes|no", Words::text, "");
        dataRight = words.option("--data-right", "yes|no", Words::text, "");
        letter = words.option("--letter", "NUMBER", Words::text, "");
    }

    boolean isRefusal() {
        return refuse.value();
    }

    String letter() {
        return letter.value();
    }

    /** A refusal says why. */
    void check() {
        if (isRefusal() && reason.value().isBlank()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--reason");
        }
    }

    boolean isNothingSaid() {
        return !isRefusal() && texts().values().stream().allMatch(String::isEmpty);
    }

    /** By the names of the columns. */
    Map<String, String> cells() {
        Map<String, String> cells = texts();
        cells.put("decision", isRefusal() ? "refused" : "granted");
        return cells;
    }

    private Map<String, String> texts() {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("signed_by", by.value());
        cells.put("post", post.value());
        cells.put("reason", reason.value());
        cells.put("attached", attached.value());
        cells.put("data_right", dataRight.value());
        cells.put("letter", letter.value());
        return cells;
    }
}
