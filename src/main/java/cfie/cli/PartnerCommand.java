package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.intake.ImportCommand;
import cfie.cli.intake.partner.PartnerAddCommand;
import cfie.cli.intake.partner.PartnerPostCommand;
import cfie.cli.intake.partner.PartnerRemoveCommand;
import cfie.cli.intake.partner.PartnerStateCommand;
import cfie.cli.kind.Kind;
import cfie.cli.view.ListCommand;
import cfie.cli.view.PartnerFindCommand;
import cfie.domain.partner.CardState;

/** The partner book: who abroad may be a partner, ideas for projects, groups, and the search. */
final class PartnerCommand extends Noun {
    PartnerCommand() {
        verb("add", PartnerAddCommand::new);
        verb("post", PartnerPostCommand::new);
        verb("find", PartnerFindCommand::new);
        verb("list", () -> new ListCommand(Kind.PARTNERS));
        verb("import", () -> new ImportCommand(Kind.PARTNERS));
        verb("close", () -> new PartnerStateCommand(CardState.CLOSED));
        verb("reopen", () -> new PartnerStateCommand(CardState.OPEN));
        verb("remove", PartnerRemoveCommand::new);
    }
}
