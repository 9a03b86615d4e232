package cfie.cli.intake.partner;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.domain.partner.CardKind;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.Map;

/** Notes a school or a teacher abroad, a group, or more of a teacher or a school of ours. */
public final class PartnerAddCommand extends PartnerVerb {
    private final Word<CardKind> kind =
            argument("school|teacher|group", "argument.card-kind", PartnerAddCommand::somebody);
    private final Word<String> name = argument("NAME", "argument.card-name", Words::text);
    private final Word<String> organisation = option("--organisation", "NAME", Words::text, "");

    private final Word<String> of =
            option("--of", "NIF|SCHOOL", Words::text, "").described("card-of");

    private static CardKind somebody(String typed) {
        CardKind kind = CardKind.kept(typed);
        InvalidValue.unless(kind != CardKind.POST, Flaw.CARD_OF_POST);
        return kind;
    }

    @Override
    CardKind kind() {
        return kind.value();
    }

    @Override
    String name() {
        return name.value();
    }

    @Override
    Map<String, String> more() {
        return Map.of("organisation", organisation.value(), "author", of.value());
    }
}
