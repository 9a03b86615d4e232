package cfie.cli.view;

import cfie.cli.command.Exit;
import cfie.cli.command.Verb;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.kind.Kind;
import cfie.cli.kind.Listing;
import cfie.cli.screen.Format;
import cfie.cli.screen.Screen;
import cfie.domain.figures.Level;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.Hit;
import cfie.domain.partner.Part;
import cfie.domain.partner.Profile;
import cfie.domain.partner.Search;
import cfie.procedure.programme.FindPartners;
import cfie.sheet.PartnerSheet;
import cfie.store.Register;
import cfie.value.Keywords;
import cfie.value.Partner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seeks partners by words: in the partner book, and among our schools, teachers and projects. */
public final class PartnerFindCommand extends Verb {
    private static final String MATCHED = "matched";

    private final Word<List<String>> words =
            anyArguments("WORDS", "argument.card-words", Words::text);
    private final Word<Optional<CardKind>> kind =
            option("--kind", "school|teacher|project|post|group", oneOf(CardKind.class))
                    .described("card-kind");
    private final Word<List<String>> subject =
            option("--subject", "TEXT", Keywords::of, List.<String>of()).described("subject.find");
    private final Word<List<String>> topic =
            option("--topic", "TEXT", Keywords::of, List.<String>of()).described("topic.find");
    private final Word<Optional<String>> country = option("--country", "CC", Partner::country);
    private final Word<Optional<String>> language = option("--language", "LL", Profile::language);
    private final Word<Optional<Level>> level =
            option("--level", "LEVEL", Profile::level).described("card-level");
    private final Word<Boolean> available = flag("--available");
    private final Publicity publicity = new Publicity(this);
    private final Word<Format> format =
            option("--format", "FORMAT", oneOf(Format.class), Format.TABLE);

    @Override
    protected Exit run(Register register) {
        List<Hit> hits = new FindPartners(register, search(), desk().today()).run();
        new Presentation(root().texts(), desk().out(), Screen.of(desk()))
                .show(publicity.of(listing(hits)), format.value());
        if (hits.isEmpty()) {
            root().note("note.nothing-found");
        }
        return Exit.DONE;
    }

    private Search search() {
        return Search.of(
                words.value().stream().flatMap(text -> Keywords.of(text).stream()).toList(),
                new Search.Traits(
                        kind.value(),
                        country.value(),
                        language.value(),
                        level.value(),
                        subject.value(),
                        topic.value(),
                        Optional.of(desk().today()).filter(day -> available.value())));
    }

    private static Listing listing(List<Hit> hits) {
        PartnerSheet sheet = new PartnerSheet(Listing.ANY_DAY);
        return new Listing(
                Kind.PARTNERS,
                plus(sheet.names(), MATCHED),
                visitor ->
                        hits.forEach(
                                hit ->
                                        visitor.accept(
                                                plus(sheet.write(hit.card()), matched(hit)))));
    }

    private static String matched(Hit hit) {
        return hit.matched().stream().sorted().map(Part::word).collect(Collectors.joining("|"));
    }

    private static List<String> plus(List<String> cells, String more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }
}
