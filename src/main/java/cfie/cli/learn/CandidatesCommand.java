package cfie.cli.learn;

import cfie.cli.command.Command;
import cfie.cli.command.Exit;
import cfie.cli.command.Word;
import cfie.store.Known;
import cfie.store.Register;
import cfie.value.AcademicYear;
import cfie.value.Failure;
import cfie.value.OneLine;

/**
 * Tells a shell that completes a line what the register knows, a key and a name a line. Of trouble
 * it is silent: whoever types sees no list, and types on.
 */
public final class CandidatesCommand extends Command {
    private final Word<Known> known = argument("KIND", "argument.known", oneOf(Known.class));

    @Override
    public Integer call() {
        String current = AcademicYear.of(desk().today()).text();
        if (known.value() == Known.YEAR) {
            offer(current, "");
        }
        try (Register register = office().read()) {
            register.lookup()
                    .each(
                            known.value(),
                            (key, name) -> {
                                if (!key.equals(current)) {
                                    offer(key, name);
                                }
                            });
        } catch (Failure unavailable) {
            root().detail("detail.no-candidates");
        }
        return Exit.DONE.code();
    }

    private void offer(String key, String name) {
        desk().out().println(key + "\t" + OneLine.printable(name));
    }
}
