package cfie.signature;

import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.util.Store;

/** The certificates that a signature or a time-stamp carries with it. */
final class Carried {
    private Carried() {}

    /** All of them, in the order in which they stand. */
    static Collection<X509CertificateHolder> all(Store<X509CertificateHolder> store) {
        return store.getMatches(null);
    }

    /** The one of whoever signed. */
    static Optional<X509CertificateHolder> of(SignerId signer, Store<X509CertificateHolder> store) {
        return all(store).stream().filter(signer::match).findFirst();
    }
}
