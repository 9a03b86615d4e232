package cfie.value;

/** A detail that sentences of the bundles tell, one within another. */
public interface Composed {
    /** By the words of the reader. */
    String told(Voice voice);

    /** What has the sentences. */
    interface Voice {
        String say(String key, Object... details);
    }
}
