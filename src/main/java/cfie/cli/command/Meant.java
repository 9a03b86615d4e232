package cfie.cli.command;

import java.util.List;
import java.util.Optional;

/**
 * What may have been meant by a word that is no key, or no known one.
 *
 * @param keys each with what it is
 * @param kind of what there is more that is called so
 */
public record Meant(List<String> keys, Optional<String> kind) {
    static final Meant NOTHING = new Meant(List.of(), Optional.empty());
}
