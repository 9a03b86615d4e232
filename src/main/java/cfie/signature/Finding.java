package cfie.signature;

import cfie.value.Phrased;

/** What a reader finds of one signature: that it is sound, or the first thing that is not. */
public enum Finding implements Phrased {
    SOUND,
    /** The bytes of which it speaks are not all the file's but its own. */
    RANGE,
    /** Its own bytes are not plain digits of one signature and zeros. */
    CONTENTS,
    /** It is none of the forms that a European reader knows, or says contrary things. */
    FORM,
    /** Its methods are no longer taken for safe. */
    WEAK,
    /** The certificate of whoever signed is not in it, or not the one it names. */
    CERTIFICATE,
    /** What was signed is not what is in the file, or another key signed. */
    ALTERED,
    /** Its time-stamp is not of this signature, or its authority did not give it. */
    STAMP;

    @Override
    public String kind() {
        return "finding";
    }
}
