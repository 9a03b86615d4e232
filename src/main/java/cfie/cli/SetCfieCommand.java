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
import picocli.CommandLine;

/** Says who certifies for a centre, and which municipalities it serves. */
@CommandLine.Command(name = "set-cfie")
final class SetCfieCommand extends WritingVerb {
    @CommandLine.Parameters(paramLabel = "SLUG", descriptionKey = "argument.cfie")
    private Cfie cfie;

    @CommandLine.Option(names = "--director", paramLabel = "NAME")
    private Optional<String> director;

    @CommandLine.Option(names = "--post", paramLabel = "TEXT")
    private Optional<String> post;

    @CommandLine.Option(names = "--place", paramLabel = "TOWN")
    private Optional<String> place;

    @CommandLine.Option(names = "--legal-basis", paramLabel = "TEXT")
    private Optional<String> legalBasis;

    @CommandLine.Option(names = "--verification-address", paramLabel = "URL")
    private Optional<String> verificationAddress;

    @CommandLine.Option(names = "--municipality", paramLabel = "PROVINCE:TOWN")
    private List<String> municipalities = List.of();

    @Override
    Exit run(Register register) {
        Centre said =
                new Centre(
                        cfie,
                        director.map(OneLine::name),
                        post.map(OneLine::name),
                        place.map(OneLine::name),
                        legalBasis.map(OneLine::reason),
                        verificationAddress.map(OneLine::webAddress));
        List<Areas.Municipality> served =
                municipalities.stream().map(SetCfieCommand::municipality).toList();
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
