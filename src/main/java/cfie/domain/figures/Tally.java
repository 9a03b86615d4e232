package cfie.domain.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** How many of each measure there are. */
public final class Tally {
    private final Map<Measure, BigDecimal> amounts = new EnumMap<>(Measure.class);

    public BigDecimal of(Measure measure) {
        return amounts.getOrDefault(measure, BigDecimal.ZERO).stripTrailingZeros();
    }

    void add(Measure measure, BigDecimal amount) {
        amounts.merge(measure, amount, BigDecimal::add);
    }

    void add(Map<Measure, BigDecimal> more) {
        more.forEach(this::add);
    }
}
