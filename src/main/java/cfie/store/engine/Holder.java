package cfie.store.engine;

/**
 * Whoever has a register that others wait for.
 *
 * @param since the moment, as it is told
 */
public record Holder(String user, String command, String process, String since) {}
