package cfie.signature;

import cfie.value.Phrased;

/** In what a signed file differs from the one that the office issued. */
public enum Difference implements Phrased {
    /** It does not begin with the bytes that were issued. */
    ISSUED_BYTES,
    /** Some bytes behind are covered by no signature. */
    UNSIGNED_BYTES,
    /** A signature in it is not sound. */
    SIGNATURE,
    /** What was added is not written as an update is. */
    UPDATE_FORM,
    /** An object that is neither a page, its notes, the form nor the catalogue was redefined. */
    OBJECT,
    /** The catalogue says something else than before. */
    CATALOGUE,
    /** A page says something else than before. */
    PAGE,
    /** Something that is no signature was put over a page. */
    ANNOTATION,
    /** The form has something that is no signature. */
    FORM,
    /** A signature paints on the page. */
    VISIBLE_STAMP;

    @Override
    public String kind() {
        return "difference";
    }
}
