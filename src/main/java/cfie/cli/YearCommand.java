package cfie.cli;

import cfie.cli.command.Noun;
import cfie.cli.issue.YearCloseCommand;
import cfie.cli.issue.YearReopenCommand;
import cfie.cli.view.YearCompareCommand;
import cfie.cli.view.YearListCommand;

/** An academic year as a whole. */
final class YearCommand extends Noun {
    YearCommand() {
        verb("close", YearCloseCommand::new);
        verb("reopen", YearReopenCommand::new);
        verb("list", YearListCommand::new);
        verb("compare", YearCompareCommand::new);
    }
}
