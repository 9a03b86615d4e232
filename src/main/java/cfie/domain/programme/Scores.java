package cfie.domain.programme;

import static java.util.stream.Collectors.joining;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Worded;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The points of a quality label by criterion; a criterion that nobody scored has none. */
public record Scores(Map<LabelCriterion, BigDecimal> points) {
    public static final Scores NONE = new Scores(Map.of());

    private static final Pattern POINTS = Pattern.compile("\\d{1,2}([.,]\\d{1,2})?");

    public Scores {
        Map<LabelCriterion, BigDecimal> ordered = new EnumMap<>(LabelCriterion.class);
        points.forEach((criterion, given) -> ordered.put(criterion, plain(given)));
        points = Collections.unmodifiableMap(ordered);
    }

    /** The points of one criterion, as they are typed: {@code collaboration=4.5}. */
    public record Score(LabelCriterion criterion, BigDecimal points) {
        public static Score parse(String typed) {
            String[] parts = typed.split("=", 2);
            InvalidValue.unless(
                    parts.length == 2 && POINTS.matcher(parts[1].strip()).matches(),
                    Flaw.SCORE,
                    OneLine.shown(typed));
            return new Score(
                    Worded.parse(LabelCriterion.class, parts[0].strip()),
                    new BigDecimal(parts[1].strip().replace(',', '.')));
        }
    }

    /** Of criteria that are named once each. */
    public static Scores of(List<Score> scores) {
        Map<LabelCriterion, BigDecimal> points = new EnumMap<>(LabelCriterion.class);
        for (Score score : scores) {
            InvalidValue.unless(
                    points.put(score.criterion, score.points) == null,
                    Flaw.SCORE_REPEATED,
                    score.criterion.word());
        }
        return new Scores(points);
    }

    /** Reads {@code collaboration=4|technology=3.5}. */
    public static Scores parse(String text) {
        return text.isEmpty()
                ? NONE
                : of(Arrays.stream(text.split("\\|", -1)).map(Score::parse).toList());
    }

    public String text() {
        return points.entrySet().stream()
                .map(one -> one.getKey().word() + "=" + one.getValue().toPlainString())
                .collect(joining("|"));
    }

    /** Those others, where nothing was scored. */
    public Scores or(Optional<Scores> others) {
        return points.isEmpty() ? others.orElse(NONE) : this;
    }

    /** Whether no criterion has more. */
    public boolean areWithin(BigDecimal most) {
        return points.values().stream().allMatch(given -> given.compareTo(most) <= 0);
    }

    private static BigDecimal plain(BigDecimal given) {
        return given.signum() == 0 ? BigDecimal.ZERO : given.stripTrailingZeros();
    }
}
