package cfie.procedure;

import cfie.domain.Areas;
import cfie.domain.Centre;
import cfie.store.Register;
import java.util.List;

/**
 * Records who certifies for a centre and which municipalities it serves; what is not said stays.
 */
public record DescribeCentre(Register register) {
    public Centre run(Centre said, List<Areas.Municipality> municipalities) {
        Centre held = register.centres().of(said.cfie());
        Centre centre =
                new Centre(
                        said.cfie(),
                        said.director().or(held::director),
                        said.post().or(held::post),
                        said.place().or(held::place),
                        said.legalBasis().or(held::legalBasis),
                        said.verificationAddress().or(held::verificationAddress));
        register.centres().write(centre);
        municipalities.forEach(one -> register.centres().claim(one, said.cfie()));
        return centre;
    }
}
