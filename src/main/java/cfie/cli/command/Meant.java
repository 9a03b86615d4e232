package cfie.cli.command;

import java.util.List;
import java.util.Optional;

/**
 * What may have been meant by a word that is no key, or no known one.
 *
 * @param keys each with what it is
 * @param more as what, and by which words, to look for what else is called so
 */
public record Meant(List<String> keys, Optional<List<String>> more) {
    static final Meant NOTHING = new Meant(List.of(), Optional.empty());
}
