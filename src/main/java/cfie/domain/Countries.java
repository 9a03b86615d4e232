package cfie.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The countries of eTwinning and when each took part: dated data of the register. */
public record Countries(List<Stay> stays) {
    public static final String OURS = "ES";

    public Countries {
        stays = List.copyOf(stays);
    }

    /** A country's time in the programme; one in eTwinning Plus takes part as a neighbour. */
    public record Stay(String country, LocalDate from, Optional<LocalDate> until, boolean plus) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Whether a school there could be a partner on that day. */
    public boolean takePart(String country, LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.country().equals(country) && stay.covers(day));
    }

    /** Whether it took part as a full member, not as a neighbour in eTwinning Plus. */
    public boolean isMember(String country, LocalDate day) {
        return stays.stream()
                .anyMatch(
                        stay -> stay.country().equals(country) && stay.covers(day) && !stay.plus());
    }
}
