package cfie.procedure.intake;

import cfie.domain.Areas;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Recorded;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Records who certifies for a centre from a day on, with which pictures, and which municipalities
 * it serves; what is not said stays.
 */
public record DescribeCentre(Register register) {
    /**
     * What the register says of the centre from that day on and said before, and whose each
     * municipality was.
     */
    public record Description(Recorded<Institution> centre, List<Claim> claims) {
        /** What is different now. */
        public List<Difference> differences() {
            return Stream.concat(
                            Stream.of(
                                    centre.in("since", one -> one.key().day()),
                                    text("name", Institution::name),
                                    text("director", Institution::director),
                                    text("post", one -> one.site().post()),
                                    text("place", one -> one.site().place()),
                                    text("address", one -> one.site().address()),
                                    text("email", one -> one.site().email()),
                                    centre.in(
                                            "advisors",
                                            one -> String.join("|", one.site().advisors())),
                                    text("legal_basis", one -> one.papers().legalBasis()),
                                    text(
                                            "verification_address",
                                            one -> one.papers().verificationAddress()),
                                    text("logo", one -> hash(one.papers().insignia().logo())),
                                    text(
                                            "signature",
                                            one -> hash(one.papers().insignia().signature()))),
                            claims.stream().filter(Claim::isNew).map(Claim::difference))
                    .toList();
        }

        private Difference text(String column, Function<Institution, Optional<String>> told) {
            return centre.in(column, one -> told.apply(one).orElse(""));
        }

        private static Optional<String> hash(Optional<Picture> picture) {
            return picture.map(Picture::sha256);
        }
    }

    /**
     * A municipality that was claimed.
     *
     * @param held the centre that had claimed it as it was on that day, if one had
     */
    public record Claim(Areas.Served said, Optional<Cfie> held) {
        /** Nothing is written of what is so already. */
        public boolean isNew() {
            return held.filter(said.cfie()::equals).isEmpty();
        }

        /** Whose schools were those of the municipality. */
        public Cfie before() {
            return held.orElseGet(() -> Cfie.ofCapital(said.key().municipality().province()));
        }

        /** The first year whose certificates it concerns. */
        public AcademicYear firstYear() {
            AcademicYear year = AcademicYear.of(said.key().since());
            return year.firstDay().equals(said.key().since())
                    ? year
                    : new AcademicYear(year.start() + 1);
        }

        private Difference difference() {
            return new Difference(
                    "municipality " + said.key(),
                    held.map(Cfie::slug).orElse(""),
                    said.cfie().slug());
        }
    }

    /**
     * From which day on something counts of which nobody says it: who comes after another director
     * directs from today on; all else was so already, and mends what is in force.
     */
    public LocalDate since(Cfie cfie, Optional<String> director, LocalDate today) {
        Institution held = register.institutions().on(Body.of(cfie), today);
        boolean isSuccession =
                held.director().isPresent()
                        && director.isPresent()
                        && !held.director().equals(director);
        return isSuccession ? today : held.key().since();
    }

    /**
     * @param off the pictures that are taken off first
     */
    public Description run(Institution said, List<Areas.Served> claims, Set<Insignia.Part> off) {
        Institution held = register.institutions().on(said.key().body(), said.key().since());
        Institution centre = whole(said, held, off);
        boolean isNew = !centre.equals(held.from(said.key().since()));
        if (isNew) {
            register.institutions().put(centre);
        }
        return new Description(
                new Recorded<>(Optional.of(held), isNew ? centre : held), claim(claims));
    }

    /** Of the same day it is corrected; from another day on the signature of another hand goes. */
    private static Institution whole(
            Institution said, Institution held, Set<Insignia.Part> takenOff) {
        boolean isSameHand = said.director().isEmpty() || held.key().equals(said.key());
        return isSameHand ? said.over(held.without(takenOff)) : said.after(held.without(takenOff));
    }

    /**
     * From the day that was said; else who was served by another centre changes today, and whom
     * nobody claimed was so from the beginning.
     */
    public List<Areas.Served> claims(
            Cfie cfie, List<Areas.Municipality> municipalities, Claimed when) {
        Areas areas = register.municipalities().areas();
        return municipalities.stream()
                .distinct()
                .map(one -> new Areas.Served(new Areas.Key(one, when.since(areas, one)), cfie))
                .toList();
    }

    /** When municipalities are claimed: the day that was said, if one was, and today. */
    public record Claimed(Optional<LocalDate> said, LocalDate today) {
        private LocalDate since(Areas areas, Areas.Municipality one) {
            LocalDate unsaid = areas.of(one, today).isPresent() ? today : Days.ALWAYS;
            return said.orElse(unsaid);
        }
    }

    private List<Claim> claim(List<Areas.Served> claims) {
        Areas before = register.municipalities().areas();
        List<Claim> claimed =
                claims.stream()
                        .map(
                                one ->
                                        new Claim(
                                                one,
                                                before.of(
                                                        one.key().municipality(),
                                                        one.key().since())))
                        .toList();
        claimed.stream().filter(Claim::isNew).map(Claim::said).forEach(this::claim);
        return claimed;
    }

    private void claim(Areas.Served one) {
        new AreaGate(register)
                .refusal(one)
                .ifPresent(
                        why -> {
                            throw why;
                        });
        register.municipalities().put(one);
    }
}
