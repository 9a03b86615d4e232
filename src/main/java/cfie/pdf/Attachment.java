package cfie.pdf;

/** A file inside a document, which says the same as its pages: its name, kind, and what it is. */
public record Attachment(String name, String mediaType, String description, byte[] content) {}
