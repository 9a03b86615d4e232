package cfie.sheet;

import cfie.domain.Countries;
import cfie.domain.figures.Level;
import cfie.domain.partner.Author;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.CardState;
import cfie.domain.partner.Contact;
import cfie.domain.partner.Identity;
import cfie.domain.partner.Offer;
import cfie.domain.partner.PartnerCard;
import cfie.domain.partner.Profile;
import cfie.value.Days;
import cfie.value.OneLine;
import cfie.value.Partner;
import cfie.value.PartnerCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cards of the partner book; a card without a code has the one that its name makes. */
public final class PartnerSheet extends Sheet<PartnerCode, PartnerCard> {
    private static final Column<PartnerCode> CODE =
            Column.optional("partner", PartnerCode::parse, "socio", "codigo");
    private static final Column<CardKind> KIND =
            Column.required("kind", Form.choice(CardKind::kept, PartnerSheet::kinds), "tipo");
    private static final Column<String> NAME =
            Column.required("name", OneLine::name, "nombre", "titulo");
    private static final Column<String> ORGANISATION =
            Column.optional("organisation", OneLine::name, "centro", "entidad");
    private static final Column<List<String>> COUNTRY =
            Column.optional("country", Column.list(Partner::country), "pais");
    private static final Column<String> TOWN =
            Column.optional("town", OneLine::name, "localidad", "ciudad");
    private static final Column<List<String>> LANGUAGES =
            Column.optional("languages", Column.list(Profile::language), "idiomas");
    private static final Column<List<Level>> LEVELS =
            Column.optional("levels", Column.list(Profile::level), "niveles");
    private static final Column<List<String>> SUBJECTS =
            Column.optional("subjects", Column.list(OneLine::name), "materias", "asignaturas");
    private static final Column<List<String>> TOPICS =
            Column.optional("topics", Column.list(OneLine::name), "temas");
    private static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico", "email");
    private static final Column<String> WEB =
            Column.optional("web", OneLine::webAddress, "pagina", "direccion");
    private static final Column<CardState> STATE =
            Column.optional("state", Form.choice(CardState.class), "estado");
    private static final Column<LocalDate> FROM = Column.optional("from", Days::parse, "desde");
    private static final Column<LocalDate> UNTIL = Column.optional("until", Days::parse, "hasta");
    private static final Column<List<String>> SEEKS =
            Column.optional("seeks", Column.list(Partner::country), "busca");
    private static final Column<Author> BY = Column.optional("author", Author::parse, "autor");
    private static final Column<String> TEXT =
            Column.optional("text", OneLine::reason, "texto", "descripcion");
    private static final Column<LocalDate> ADDED_ON =
            Column.optional("added_on", Days::parse, "anotado");

    private final LocalDate today;
    private final Function<Identity, PartnerCode> codes;

    /** One in which every card has its code. */
    public PartnerSheet(LocalDate today) {
        this(today, identity -> identity.code(author -> ""));
    }

    /**
     * @param codes the code of a card that was given none
     */
    public PartnerSheet(LocalDate today, Function<Identity, PartnerCode> codes) {
        super(
                List.of(
                        CODE,
                        KIND,
                        NAME,
                        ORGANISATION,
                        COUNTRY,
                        TOWN,
                        LANGUAGES,
                        LEVELS,
                        SUBJECTS,
                        TOPICS,
                        EMAIL,
                        WEB,
                        STATE,
                        FROM,
                        UNTIL,
                        SEEKS,
                        BY,
                        TEXT,
                        ADDED_ON));
        this.today = today;
        this.codes = codes;
    }

    private static List<String> kinds() {
        return Arrays.stream(CardKind.values())
                .filter(kind -> kind != CardKind.PROJECT)
                .map(Worded::word)
                .toList();
    }

    @Override
    PartnerCode key(Cells cells) {
        return cells.find(CODE).orElseGet(() -> codes.apply(identity(cells, Optional.empty())));
    }

    @Override
    PartnerCard read(Cells cells, Optional<PartnerCard> held) {
        Identity identity = identity(cells, held.map(PartnerCard::identity));
        return new PartnerCard(
                cells.find(CODE)
                        .or(() -> held.map(PartnerCard::code))
                        .orElseGet(() -> codes.apply(identity)),
                identity,
                profile(cells, held.map(PartnerCard::profile)),
                contact(cells, held.map(PartnerCard::contact)),
                offer(cells, held.map(PartnerCard::offer)),
                cells.find(ADDED_ON).or(() -> held.map(PartnerCard::addedOn)).orElse(today));
    }

    private static Identity identity(Cells cells, Optional<Identity> held) {
        Optional<Identity.Place> place = held.map(Identity::place);
        Optional<Author> author = cells.find(BY).or(() -> held.flatMap(Identity::author));
        boolean isOfOurs = cells.value(KIND) != CardKind.POST && author.isPresent();
        List<String> said = list(cells, COUNTRY, place, Identity.Place::countries);
        return new Identity(
                cells.value(KIND),
                cells.value(NAME),
                cells.find(ORGANISATION).or(() -> held.flatMap(Identity::organisation)),
                new Identity.Place(
                        said.isEmpty() && isOfOurs ? List.of(Countries.OURS) : said,
                        cells.find(TOWN).or(() -> place.flatMap(Identity.Place::town))),
                author);
    }

    private static Profile profile(Cells cells, Optional<Profile> held) {
        return new Profile(
                list(cells, LANGUAGES, held, Profile::languages),
                list(cells, LEVELS, held, Profile::levels),
                list(cells, SUBJECTS, held, Profile::subjects),
                list(cells, TOPICS, held, Profile::topics));
    }

    private static Contact contact(Cells cells, Optional<Contact> held) {
        return new Contact(
                cells.find(EMAIL).or(() -> held.flatMap(Contact::email)),
                cells.find(WEB).or(() -> held.flatMap(Contact::web)));
    }

    private static Offer offer(Cells cells, Optional<Offer> held) {
        Optional<Offer.Window> window = held.map(Offer::window);
        return new Offer(
                cells.find(TEXT).or(() -> held.flatMap(Offer::text)),
                list(cells, SEEKS, held, Offer::seeks),
                new Offer.Window(
                        cells.find(STATE)
                                .or(() -> window.map(Offer.Window::state))
                                .orElse(CardState.OPEN),
                        cells.find(FROM).or(() -> window.flatMap(Offer.Window::from)),
                        cells.find(UNTIL).or(() -> window.flatMap(Offer.Window::until))));
    }

    private static <T, P> List<T> list(
            Cells cells, Column<List<T>> column, Optional<P> held, Function<P, List<T>> part) {
        return cells.find(column).or(() -> held.map(part)).orElse(List.of());
    }

    @Override
    public List<String> write(PartnerCard card) {
        Identity identity = card.identity();
        Profile profile = card.profile();
        Offer.Window window = card.offer().window();
        return List.of(
                card.code().text(),
                card.kind().word(),
                card.name(),
                identity.organisation().orElse(""),
                cell(identity.place().countries()),
                identity.place().town().orElse(""),
                cell(profile.languages()),
                cell(profile.levels().stream().map(Worded::word).toList()),
                cell(profile.subjects()),
                cell(profile.topics()),
                card.contact().email().orElse(""),
                card.contact().web().orElse(""),
                window.state().word(),
                window.from().map(LocalDate::toString).orElse(""),
                window.until().map(LocalDate::toString).orElse(""),
                cell(card.offer().seeks()),
                identity.author().map(Author::toString).orElse(""),
                card.offer().text().orElse(""),
                card.addedOn().toString());
    }

    private static String cell(List<String> list) {
        return String.join("|", list);
    }
}
