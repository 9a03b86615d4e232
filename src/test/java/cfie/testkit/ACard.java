package cfie.testkit;

import cfie.domain.figures.Level;
import cfie.domain.partner.Author;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.CardState;
import cfie.domain.partner.Contact;
import cfie.domain.partner.Identity;
import cfie.domain.partner.Offer;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Profile;
import cfie.value.PartnerCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A card of the partner book: Anna of Łódź, who teaches chemistry, until a test says otherwise. */
public final class ACard {
    private Optional<String> code = Optional.empty();
    private CardKind kind = CardKind.TEACHER;
    private String name = "Anna Nowak";
    private Optional<String> organisation = Optional.of("Szkoła nr 5");
    private List<String> countries = List.of("PL");
    private Optional<String> town = Optional.of("Łódź");
    private List<Level> levels = List.of(Level.SECONDARY);
    private List<String> subjects = List.of("Química", "Física y más");
    private List<String> topics = List.of();
    private Optional<String> web = Optional.empty();
    private Optional<Author> author = Optional.empty();
    private Optional<String> text = Optional.empty();
    private List<String> seeks = List.of();
    private CardState state = CardState.OPEN;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();

    public ACard coded(String own) {
        code = Optional.of(own);
        return this;
    }

    public ACard named(String other) {
        name = other;
        return this;
    }

    public ACard in(String... codes) {
        countries = List.of(codes);
        return this;
    }

    public ACard inTown(String other) {
        town = Optional.of(other);
        return this;
    }

    /** A school: nobody has said more of it. */
    public ACard school(String called) {
        return bare(CardKind.SCHOOL, called);
    }

    public ACard group(String called, String page) {
        web = Optional.of(page);
        countries = List.of();
        return bare(CardKind.GROUP, called);
    }

    public ACard post(String title, String by) {
        author = Optional.of(Author.parse(by));
        return bare(CardKind.POST, title);
    }

    /** Of one of ours, by NIF or code. */
    public ACard of(String ours) {
        author = Optional.of(Author.parse(ours));
        countries = List.of("ES");
        return this;
    }

    private ACard bare(CardKind other, String called) {
        kind = other;
        name = called;
        organisation = Optional.empty();
        town = Optional.empty();
        levels = List.of();
        subjects = List.of();
        return this;
    }

    public ACard at(Level... others) {
        levels = List.of(others);
        return this;
    }

    public ACard teaching(String... others) {
        subjects = List.of(others);
        return this;
    }

    public ACard on(String... others) {
        topics = List.of(others);
        return this;
    }

    public ACard saying(String words) {
        text = Optional.of(words);
        return this;
    }

    public ACard seeking(String... codes) {
        seeks = List.of(codes);
        return this;
    }

    public ACard closed() {
        state = CardState.CLOSED;
        return this;
    }

    public ACard between(String first, String last) {
        from = Optional.of(LocalDate.parse(first));
        until = Optional.of(LocalDate.parse(last));
        return this;
    }

    public PartnerCard card() {
        Identity identity =
                new Identity(kind, name, organisation, new Identity.Place(countries, town), author);
        return new PartnerCard(
                code.map(PartnerCode::new).orElseGet(() -> identity.code(by -> by)),
                identity,
                new Profile(List.of("en", "pl"), levels, subjects, topics),
                new Contact(Optional.of("anna@example.org"), web),
                new Offer(text, seeks, new Offer.Window(state, from, until)),
                Given.TODAY);
    }
}
