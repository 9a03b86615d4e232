package cfie.domain.partner;

import cfie.domain.Countries;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is offered: in the writer's own words, to which countries (all, if to none), and when. */
public record Offer(Optional<String> text, List<String> seeks, Window window) {
    public Offer {
        seeks = seeks.stream().distinct().toList();
    }

    /** From when and until when it stands, and whether it does. */
    public record Window(CardState state, Optional<LocalDate> from, Optional<LocalDate> until) {
        public Window {
            from.ifPresent(first -> until.ifPresent(last -> new Days(first, last)));
        }

        boolean isOpen(LocalDate day) {
            return state == CardState.OPEN
                    && from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Whether it stands on that day, and for us too. */
    public boolean isForUs(LocalDate day) {
        return window.isOpen(day) && (seeks.isEmpty() || seeks.contains(Countries.OURS));
    }
}
