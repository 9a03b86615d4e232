package cfie.cli.upkeep;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.domain.Areas;
import cfie.domain.issued.Institution;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Subject;
import cfie.procedure.intake.DescribeCentre;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Province;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says who certifies for a centre from a day on, and which municipalities it serves. */
public final class SetCfieCommand extends WritingVerb {
    private final Word<Cfie> cfie = argument("SLUG", "argument.cfie", Cfie::parse);
    private final Word<Optional<String>> director = option("--director", "NAME", Words::text);
    private final Word<Optional<String>> post = option("--post", "TEXT", Words::text);
    private final Word<Optional<String>> place = option("--place", "TOWN", Words::text);
    private final Word<Optional<String>> name =
            option("--name", "NAME", Words::text).described("name.body");
    private final Word<Optional<String>> address =
            option("--address", "TEXT", Words::text).described("address.body");
    private final Word<Optional<String>> email =
            option("--email", "ADDRESS", Words::text).described("email.body");
    private final Word<Optional<LocalDate>> date =
            option("--date", "YYYY-MM-DD", this::day).described("date.body");
    private final Word<Optional<String>> legalBasis = option("--legal-basis", "TEXT", Words::text);
    private final Word<Optional<String>> verificationAddress =
            option("--verification-address", "URL", Words::text);
    private final CentrePictures pictures = new CentrePictures(this);
    private final Word<List<String>> advisors = repeated("--advisor", "NAME", Words::text);
    private final Word<List<String>> municipalities =
            repeated("--municipality", "PROVINCE:TOWN", Words::text);

    @Override
    protected Exit run(Register register) {
        DescribeCentre describe = new DescribeCentre(register);
        List<Areas.Municipality> served =
                municipalities.value().stream().map(SetCfieCommand::municipality).toList();
        DescribeCentre.Claimed when = new DescribeCentre.Claimed(date.value(), desk().today());
        DescribeCentre.Description described =
                write(
                        register,
                        this::changes,
                        () ->
                                describe.run(
                                        said(describe),
                                        describe.claims(cfie.value(), served, when),
                                        pictures.takenOff()));
        new CentreReport(this, cfie.value()).tell(register, described, pictures.takenOff());
        return Exit.DONE;
    }

    private Institution said(DescribeCentre describe) {
        Optional<String> named = director.value().map(OneLine::name);
        LocalDate since =
                date.value().orElseGet(() -> describe.since(cfie.value(), named, desk().today()));
        return new Institution(
                new Institution.Key(Body.of(cfie.value()), since),
                name.value().map(Institution::name),
                named,
                new Institution.Site(
                        post.value().map(OneLine::name),
                        place.value().map(OneLine::name),
                        address.value().map(OneLine::name),
                        email.value().map(OneLine::email),
                        advisors.value().stream()
                                .flatMap(names -> Stream.of(names.split("\\|")))
                                .map(OneLine::name)
                                .toList(),
                        Optional.empty()),
                new Institution.Papers(
                        legalBasis.value().map(OneLine::reason),
                        verificationAddress.value().map(OneLine::webAddress),
                        pictures.said()));
    }

    private List<Change> changes(DescribeCentre.Description described) {
        return Change.of(Subject.NONE.and("cfie", cfie.value().slug()), described.differences());
    }

    /** {@code León:Ponferrada}. */
    private static Areas.Municipality municipality(String typed) {
        int colon = typed.indexOf(':');
        if (colon < 0) {
            throw new InvalidValue(Flaw.MUNICIPALITY, OneLine.shown(typed));
        }
        return Areas.Municipality.of(
                Province.parse(typed.substring(0, colon)),
                OneLine.name(typed.substring(colon + 1)));
    }
}
