package cfie.procedure;

import cfie.domain.Areas;
import cfie.domain.Centre;
import cfie.domain.Insignia;
import cfie.store.Register;
import java.util.List;
import java.util.Set;

/**
 * Records who certifies for a centre, with which pictures, and which municipalities it serves; what
 * is not said stays.
 */
public record DescribeCentre(Register register) {
    public Centre run(Centre said, List<Areas.Municipality> municipalities) {
        return run(said, municipalities, Set.of());
    }

    /** The same, after taking off the pictures named. */
    public Centre run(
            Centre said, List<Areas.Municipality> municipalities, Set<Insignia.Part> takenOff) {
        Centre held = register.centres().of(said.cfie());
        Centre centre =
                new Centre(
                        said.cfie(),
                        said.director().or(held::director),
                        said.post().or(held::post),
                        said.place().or(held::place),
                        said.legalBasis().or(held::legalBasis),
                        said.verificationAddress().or(held::verificationAddress),
                        said.insignia().or(held.insignia().without(takenOff)));
        register.centres().write(centre);
        municipalities.forEach(one -> register.centres().claim(one, said.cfie()));
        return centre;
    }
}
