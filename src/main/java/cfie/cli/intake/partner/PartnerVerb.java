package cfie.cli.intake.partner;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.intake.RecordingVerb;
import cfie.domain.Countries;
import cfie.domain.ledger.Difference;
import cfie.domain.ledger.Row;
import cfie.domain.ledger.Subject;
import cfie.domain.partner.CardKind;
import cfie.domain.partner.PartnerCard;
import cfie.procedure.intake.Kinds;
import cfie.procedure.programme.PartnerChanges;
import cfie.sheet.PartnerSheet;
import cfie.store.Register;
import cfie.value.Partner;
import cfie.value.PartnerCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a card into the partner book, and warns where its country takes no part. */
abstract class PartnerVerb extends RecordingVerb {
    private final Word<List<String>> countries = repeated("--country", "CC", Partner::country);
    private final Word<String> town = option("--town", "TOWN", Words::text, "");
    private final Word<List<String>> languages = repeated("--language", "LL", Words::text);
    private final Word<List<String>> levels =
            repeated("--level", "LEVEL", Words::text).described("card-level");
    private final Word<List<String>> subjects = repeated("--subject", "TEXT", Words::text);
    private final Word<List<String>> topics = repeated("--topic", "TEXT", Words::text);
    private final Word<String> email = option("--email", "ADDRESS", Words::text, "");
    private final Word<String> web = option("--web", "URL", Words::text, "").described("card-web");
    private final Word<String> state = option("--state", "open|closed", Words::text, "");
    private final Word<Optional<LocalDate>> from =
            option("--from", "YYYY-MM-DD", this::day).described("card-from");
    private final Word<Optional<LocalDate>> until =
            option("--until", "YYYY-MM-DD", this::day).described("card-until");
    private final Word<List<String>> seeks = repeated("--seeks", "CC", Partner::country);
    private final Word<String> text = option("--text", "TEXT", Words::text, "");
    private final Word<Optional<PartnerCode>> code =
            option("--code", "CODE", PartnerCode::parse).described("card-code");

    abstract CardKind kind();

    abstract String name();

    /** The cells that only this verb fills. */
    abstract Map<String, String> more();

    @Override
    protected Exit run(Register register) {
        Row<PartnerCode, PartnerCard> row = row(register);
        record(
                register,
                new Kinds(register)::partners,
                () -> row,
                taken -> tell("done.partner", row.cells().get(0), taken.kept("name")));
        return Exit.DONE;
    }

    /** With the code that it has, said or not. */
    private Row<PartnerCode, PartnerCard> row(Register register) {
        Map<String, String> cells = cells();
        PartnerSheet sheet = new PartnerSheet(date(), register.partnerCards()::codeOf);
        if (sheet.row(cells) instanceof Row.Readable<PartnerCode, PartnerCard> readable) {
            cells.put("partner", readable.key().text());
        }
        return sheet.row(cells);
    }

    private Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>(more());
        cells.put("partner", code.value().map(PartnerCode::text).orElse(""));
        cells.put("kind", kind().word());
        cells.put("name", name());
        cells.put("country", cell(countries));
        cells.put("town", town.value());
        cells.put("languages", cell(languages));
        cells.put("levels", cell(levels));
        cells.put("subjects", cell(subjects));
        cells.put("topics", cell(topics));
        cells.put("email", email.value());
        cells.put("web", web.value());
        cells.put("state", state.value());
        cells.put("from", from.value().map(LocalDate::toString).orElse(""));
        cells.put("until", until.value().map(LocalDate::toString).orElse(""));
        cells.put("seeks", cell(seeks));
        cells.put("text", text.value());
        cells.put("added_on", dated());
        return cells;
    }

    private static String cell(Word<List<String>> list) {
        return String.join("|", list.value());
    }

    @Override
    protected Subject subject(Register register) {
        PartnerCode own = PartnerCode.parse(row(register).cells().get(0));
        return PartnerChanges.subject(register.partnerCards().find(own).orElseThrow());
    }

    @Override
    protected List<Difference> told(List<Difference> differences) {
        return PartnerChanges.told(kind(), differences);
    }

    @Override
    protected List<String> warnings(Register register) {
        Countries all = register.countryStays().all();
        return Stream.concat(countries.value().stream(), seeks.value().stream())
                .distinct()
                .filter(country -> !all.takePart(country, date()))
                .map(country -> say("warning.COUNTRY_ABSENT", country, date()))
                .toList();
    }
}
