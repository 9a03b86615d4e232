package cfie.cli.view;

import cfie.cli.screen.Spoken;
import cfie.cli.screen.Texts;
import cfie.domain.figures.Grouping;
import cfie.domain.figures.Level;
import cfie.domain.figures.Tallies;
import java.util.Optional;

/** What a group of figures is called on a screen. */
record GroupWords(Texts texts, Optional<Grouping> by) {
    String of(String group) {
        return group.equals(Tallies.UNKNOWN)
                ? texts.word(Level.UNKNOWN)
                : by.map(one -> new Spoken(texts).cell(column(one), group)).orElse(group);
    }

    /** The column of a sheet whose cells are called so. */
    private static String column(Grouping by) {
        return by == Grouping.LEVEL ? "levels" : by.word();
    }
}
