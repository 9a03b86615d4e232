package cfie.letter;

/** A file that goes with a letter. */
public record MailFile(String name, String type, byte[] content) {}
