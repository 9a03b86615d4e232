package cfie.cli;

import cfie.domain.Areas;
import cfie.domain.Centre;
import cfie.procedure.DescribeCentre;
import cfie.store.Register;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Province;
import java.util.List;
import java.util.Optional;

/** Says who certifies for a centre, and which municipalities it serves. */
final class SetCfieCommand extends WritingVerb {
    private final Word<Cfie> cfie = argument("SLUG", "argument.cfie", Cfie::parse);
    private final Word<Optional<String>> director = option("--director", "NAME", Words::text);
    private final Word<Optional<String>> post = option("--post", "TEXT", Words::text);
    private final Word<Optional<String>> place = option("--place", "TOWN", Words::text);
    private final Word<Optional<String>> legalBasis = option("--legal-basis", "TEXT", Words::text);
    private final Word<Optional<String>> verificationAddress =
            option("--verification-address", "URL", Words::text);
    private final Word<List<String>> municipalities =
            repeated("--municipality", "PROVINCE:TOWN", Words::text);

    @Override
    Exit run(Register register) {
        Centre said =
                new Centre(
                        cfie.value(),
                        director.value().map(OneLine::name),
                        post.value().map(OneLine::name),
                        place.value().map(OneLine::name),
                        legalBasis.value().map(OneLine::reason),
                        verificationAddress.value().map(OneLine::webAddress));
        List<Areas.Municipality> served =
                municipalities.value().stream().map(SetCfieCommand::municipality).toList();
        Centre centre = write(register, () -> new DescribeCentre(register).run(said, served));
        tell("done.set-cfie", centre.cfie().title(), centre.director().orElse("-"));
        return Exit.DONE;
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
