package cfie.cli.upkeep;

import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.command.WritingVerb;
import cfie.domain.Areas;
import cfie.domain.issued.Insignia;
import cfie.domain.issued.Institution;
import cfie.domain.issued.Picture;
import cfie.domain.ledger.Change;
import cfie.domain.ledger.Recorded;
import cfie.domain.ledger.Subject;
import cfie.picture.PictureFile;
import cfie.procedure.intake.DescribeCentre;
import cfie.store.Register;
import cfie.value.Body;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Province;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Word<Optional<Path>> logo = option("--logo", "FILE", Path::of);
    private final Word<Boolean> withoutLogo = flag("--no-logo");
    private final Word<Optional<Path>> signature = option("--signature-image", "FILE", Path::of);
    private final Word<Boolean> withoutSignature = flag("--no-signature-image");
    private final Word<List<String>> advisors = repeated("--advisor", "NAME", Words::text);
    private final Word<List<String>> municipalities =
            repeated("--municipality", "PROVINCE:TOWN", Words::text);

    @Override
    protected Exit run(Register register) {
        DescribeCentre describe = new DescribeCentre(register);
        List<Areas.Municipality> served =
                municipalities.value().stream().map(SetCfieCommand::municipality).toList();
        DescribeCentre.Claimed when = new DescribeCentre.Claimed(date.value(), desk().today());
        DescribeCentre.Description said =
                write(
                        register,
                        this::changes,
                        () ->
                                describe.run(
                                        said(describe),
                                        describe.claims(cfie.value(), served, when),
                                        takenOff()));
        Recorded<Institution> described = said.centre();
        Institution centre = described.said();
        tell("done.set-cfie", centre.title(), centre.director().orElse("-"));
        if (!described.isUnchanged() && !centre.key().day().isEmpty()) {
            tell("done.set-cfie.since", centre.key().day());
        }
        warn(register, described);
        said.claims().forEach(this::tell);
        if (!centre.site().advisors().isEmpty()) {
            tell("done.set-cfie.advisors", String.join(", ", centre.site().advisors()));
        }
        Insignia insignia = centre.papers().insignia();
        insignia.logo().ifPresent(held -> tell("done.set-cfie.logo", held));
        insignia.signature().ifPresent(held -> tell("done.set-cfie.signature", held));
        return Exit.DONE;
    }

    /** Of what is said from a later day on, which stays, and of a signature that went. */
    private void warn(Register register, Recorded<Institution> described) {
        Institution centre = described.said();
        register.institutions().of(centre.key().body()).stream()
                .map(Institution::key)
                .filter(other -> other.since().isAfter(centre.key().since()))
                .findFirst()
                .ifPresent(other -> root().warn("warning.BODY_LATER", other.day(), cfie.value()));
        boolean hadSignature =
                described.held().flatMap(one -> one.papers().insignia().signature()).isPresent();
        boolean hasNone = centre.papers().insignia().signature().isEmpty();
        if (hadSignature && hasNone && !withoutSignature.value()) {
            root().warn("warning.SIGNATURE_GONE");
        }
    }

    private Institution said(DescribeCentre describe) {
        Optional<String> named = director.value().map(OneLine::name);
        LocalDate since =
                date.value().orElseGet(() -> describe.since(cfie.value(), named, desk().today()));
        return new Institution(
                new Institution.Key(Body.of(cfie.value()), since),
                name.value().map(OneLine::name),
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
                        new Insignia(
                                logo.value().map(PictureFile::read),
                                signature.value().map(PictureFile::read))));
    }

    /** Whose it was, and from when on it is this one's. */
    private void tell(DescribeCentre.Claim claim) {
        Areas.Key key = claim.said().key();
        if (claim.before() == cfie.value()) {
            tell("done.set-cfie.served", key.municipality(), cfie.value());
        } else if (key.day().isEmpty()) {
            tell("done.set-cfie.serves", key.municipality(), cfie.value(), claim.before());
        } else {
            tell(
                    "done.set-cfie.serves.since",
                    key.municipality(),
                    cfie.value(),
                    claim.before(),
                    key.day(),
                    claim.firstYear());
        }
    }

    private List<Change> changes(DescribeCentre.Description described) {
        return Change.of(Subject.NONE.and("cfie", cfie.value().slug()), described.differences());
    }

    private void tell(String key, Picture held) {
        tell(
                key,
                Integer.toString(held.width()),
                Integer.toString(held.height()),
                Integer.toString((held.packed().length + 1023) / 1024),
                held.sha256());
    }

    private Set<Insignia.Part> takenOff() {
        Set<Insignia.Part> parts = EnumSet.noneOf(Insignia.Part.class);
        if (withoutLogo.value()) {
            parts.add(Insignia.Part.LOGO);
        }
        if (withoutSignature.value()) {
            parts.add(Insignia.Part.SIGNATURE);
        }
        return parts;
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
