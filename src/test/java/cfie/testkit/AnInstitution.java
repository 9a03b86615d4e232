package cfie.testkit;

import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.value.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A body of the programme since today, of which nothing is said until a test says it. */
public final class AnInstitution {
    private final Body body;
    private LocalDate since = Given.TODAY;
    private Optional<String> name = Optional.empty();
    private Optional<String> director = Optional.empty();
    private Optional<String> post = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> email = Optional.empty();
    private Optional<String> legalBasis = Optional.empty();
    private Insignia insignia = Insignia.NONE;

    public AnInstitution(Body body) {
        this.body = body;
    }

    public AnInstitution since(String day) {
        this.since = LocalDate.parse(day);
        return this;
    }

    public AnInstitution called(String other) {
        this.name = Optional.of(other);
        return this;
    }

    public AnInstitution directedBy(String other) {
        this.director = Optional.of(other);
        return this;
    }

    public AnInstitution withPost(String other) {
        this.post = Optional.of(other);
        return this;
    }

    public AnInstitution in(String town) {
        this.place = Optional.of(town);
        return this;
    }

    public AnInstitution withEmail(String other) {
        this.email = Optional.of(other);
        return this;
    }

    public AnInstitution withLegalBasis(String other) {
        this.legalBasis = Optional.of(other);
        return this;
    }

    public AnInstitution with(Picture logo, Picture signature) {
        this.insignia = new Insignia(Optional.of(logo), Optional.of(signature));
        return this;
    }

    public Institution institution() {
        return new Institution(
                new Institution.Key(body, since),
                name,
                director,
                new Institution.Site(
                        post, place, Optional.empty(), email, List.of(), Optional.empty()),
                new Institution.Papers(legalBasis, Optional.empty(), insignia));
    }
}
