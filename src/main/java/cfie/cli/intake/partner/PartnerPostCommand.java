package cfie.cli.intake.partner;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.partner.CardKind;
import java.util.Map;

/** Notes an idea for a project, of one of ours or of a partner. */
public final class PartnerPostCommand extends PartnerVerb {
    private final Word<String> title = argument("TITLE", "argument.card-title", Words::text);
    private final Word<String> by =
            required("--by", "NIF|SCHOOL|PARTNER", Words::text).described("card-by");

    @Override
    CardKind kind() {
        return CardKind.POST;
    }

    @Override
    String name() {
        return title.value();
    }

    @Override
    Map<String, String> more() {
        return Map.of("author", by.value());
    }
}
