package cfie.cli.command;

import cfie.cli.screen.Screen;
import cfie.store.engine.Holder;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The person at the terminal, if there is one: is told who has the register, and sees progress. */
record Onlooker(Root root) implements Consumer<Optional<Holder>>, Supplier<Optional<Screen>> {
    @Override
    public void accept(Optional<Holder> holder) {
        if (root.isWatched()) {
            root.desk().err().println(holder.map(this::named).orElseGet(this::unnamed));
            root.desk().err().flush();
        }
    }

    private String named(Holder one) {
        return root.texts()
                .say("note.waiting-for", one.user(), one.command(), one.process(), one.since());
    }

    private String unnamed() {
        return root.texts().say("note.waiting");
    }

    /** Where progress is painted; who wants JSON is a script. */
    @Override
    public Optional<Screen> get() {
        boolean isShown = root.isWatched() && root.wantsProgress() && !root.wantsJson();
        return isShown ? Screen.ofMessages(root.desk()) : Optional.empty();
    }
}
