package cfie.cli.learn;

import cfie.value.Worded;

/** A shell that completes what people type. */
enum Shell implements Worded {
    BASH(new BashGrammar()),
    ZSH(new ZshGrammar()),
    FISH(new FishGrammar());

    private final Grammar grammar;

    Shell(Grammar grammar) {
        this.grammar = grammar;
    }

    Grammar grammar() {
        return grammar;
    }
}
