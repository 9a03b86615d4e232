package cfie.domain;

import cfie.value.Credits;
import java.util.List;

/** What other bodies certified to a teacher in a year, and what that leaves of the cap. */
public record Elsewhere(Credits cap, List<ExternalCredits> certificates) {
    public Elsewhere {
        certificates = List.copyOf(certificates);
    }

    public Credits credits() {
        return certificates.stream()
                .map(ExternalCredits::credits)
                .reduce(Credits.NONE, Credits::plus);
    }

    public Credits left() {
        return cap.lessUpTo(credits());
    }

    /** Whether so many of ours, which were certified first, make it more than the cap. */
    public boolean isTooMuchBeside(Credits ours) {
        return !ours.isNone() && credits().plus(ours).compareTo(cap) > 0;
    }
}
