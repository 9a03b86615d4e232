package cfie.procedure;

import cfie.domain.Areas;
import cfie.domain.issued.Centre;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Picture;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.store.Register;
import cfie.value.Cfie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records who certifies for a centre, with which pictures, and which municipalities it serves; what
 * is not said stays.
 */
public record DescribeCentre(Register register) {
    /**
     * What the register says of the centre now and said before, and whose each municipality was.
     */
    public record Description(Recorded<Centre> centre, List<Difference> municipalities) {
        /** What is different now. */
        public List<Difference> differences() {
            return Stream.concat(
                            Stream.of(
                                    text("director", Centre::director),
                                    text("post", Centre::post),
                                    text("place", Centre::place),
                                    text("legal_basis", Centre::legalBasis),
                                    text("verification_address", Centre::verificationAddress),
                                    text("logo", one -> hash(one.insignia().logo())),
                                    text("signature", one -> hash(one.insignia().signature())),
                                    centre.in("advisors", one -> String.join("|", one.advisors()))),
                            municipalities.stream())
                    .toList();
        }

        private Difference text(String column, Function<Centre, Optional<String>> told) {
            return centre.in(column, one -> told.apply(one).orElse(""));
        }

        private static Optional<String> hash(Optional<Picture> picture) {
            return picture.map(Picture::sha256);
        }
    }

    public Description run(Centre said, List<Areas.Municipality> municipalities) {
        return run(said, municipalities, Set.of());
    }

    /** The same, after taking off the pictures named. */
    public Description run(
            Centre said, List<Areas.Municipality> municipalities, Set<Insignia.Part> takenOff) {
        Centre held = register.centres().of(said.cfie());
        Centre centre =
                new Centre(
                        said.cfie(),
                        said.director().or(held::director),
                        said.post().or(held::post),
                        said.place().or(held::place),
                        said.legalBasis().or(held::legalBasis),
                        said.verificationAddress().or(held::verificationAddress),
                        said.insignia().or(held.insignia().without(takenOff)),
                        said.advisors().isEmpty() ? held.advisors() : said.advisors());
        Map<Areas.Municipality, Cfie> before = register.municipalities().areas().municipalities();
        register.centres().write(centre);
        municipalities.forEach(one -> register.municipalities().claim(one, said.cfie()));
        return new Description(
                new Recorded<>(Optional.of(held), centre),
                municipalities.stream()
                        .distinct()
                        .map(one -> claimed(one, Optional.ofNullable(before.get(one)), said.cfie()))
                        .toList());
    }

    private static Difference claimed(
            Areas.Municipality municipality, Optional<Cfie> before, Cfie now) {
        return new Difference(
                "municipality " + municipality.province().title() + ":" + municipality.folded(),
                before.map(Cfie::slug).orElse(""),
                now.slug());
    }
}
