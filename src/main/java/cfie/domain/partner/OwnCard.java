package cfie.domain.partner;

import cfie.domain.Countries;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.figures.Level;
import cfie.value.Days;
import cfie.value.Keywords;
import cfie.value.Partner;
import cfie.value.PartnerCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the register knows of a school of ours and of who works there, as cards beside others. */
public record OwnCard(School school) {
    private static final int LONGEST_KEY = 60_000;

    public PartnerCard ofSchool() {
        CardState state =
                school.status() == SchoolStatus.ACTIVE ? CardState.OPEN : CardState.CLOSED;
        return new PartnerCard(
                new PartnerCode(school.code().text()),
                identity(CardKind.SCHOOL, school.titled(), Stream.of()),
                profile(),
                new Contact(Optional.of(school.contact().email()), Optional.empty()),
                new Offer(Optional.empty(), List.of(), always(state)),
                school.firstYear().firstDay());
    }

    /** A teacher who may join projects is open, one whose school has not consented is not. */
    public PartnerCard of(Registration teacher, CardState state) {
        return new PartnerCard(
                new PartnerCode(teacher.teacher().nif().text()),
                identity(CardKind.TEACHER, teacher.teacher().name().full(), Stream.of()),
                profile(),
                new Contact(teacher.email(), Optional.empty()),
                new Offer(Optional.empty(), List.of(), always(state)),
                teacher.registeredOn());
    }

    /** The other schools of a project are its text. */
    public PartnerCard of(Project project, CardState state) {
        Days days = project.activity().days();
        List<Partner> partners = project.partners();
        String others = partners.stream().map(Partner::toString).collect(Collectors.joining("|"));
        return new PartnerCard(
                new PartnerCode(project.code().text()),
                identity(
                        CardKind.PROJECT,
                        project.activity().title(),
                        partners.stream().map(Partner::country)),
                profile(),
                new Contact(Optional.empty(), project.twinspace()),
                new Offer(
                        Optional.of(others),
                        List.of(),
                        new Offer.Window(
                                state, Optional.of(days.first()), Optional.of(days.last()))),
                days.first());
    }

    /**
     * The words by which a project is sought, beside those of its school; of very many partners the
     * last ones are not.
     */
    public static String key(String title, List<String> partners) {
        String countries =
                partners.stream()
                        .map(partner -> partner.substring(0, 2))
                        .distinct()
                        .map(Part::ofCountry)
                        .collect(Collectors.joining());
        String names = Keywords.line(Stream.concat(Stream.of(title), partners.stream()));
        String key = countries + names;
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    private Identity identity(CardKind kind, String name, Stream<String> countries) {
        return new Identity(
                kind,
                name,
                Optional.of(school.titled()).filter(any -> kind != CardKind.SCHOOL),
                new Identity.Place(
                        Stream.concat(Stream.of(Countries.OURS), countries).toList(),
                        school.place().locality()),
                Optional.empty());
    }

    private Profile profile() {
        Optional<Level> level =
                school.type().map(Level::ofType).filter(known -> known != Level.UNKNOWN);
        return new Profile(List.of(), level.stream().toList(), List.of(), List.of());
    }

    private static Offer.Window always(CardState state) {
        return new Offer.Window(state, Optional.empty(), Optional.empty());
    }
}
