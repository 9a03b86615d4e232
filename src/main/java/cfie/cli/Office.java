package cfie.cli;

import cfie.store.Address;
import cfie.store.Register;
import cfie.store.Visit;
import cfie.store.WarmUp;
import java.util.Optional;

/** Finds the register and opens it; the only class of the command line that does. */
record Office(Optional<String> said, Keys keys, Visit visit) {
    /** Begins to make ready what opening will need. */
    static void expect() {
        WarmUp.begin();
    }

    Register open() {
        return Register.open(address(), visit);
    }

    Register read() {
        return Register.read(address(), visit);
    }

    /** Creates the register or brings it up to date; whether it was created. */
    boolean create() {
        return Register.create(address(), visit);
    }

    Address address() {
        Surroundings around = keys.surroundings();
        String typed =
                said.or(() -> around.variable("CFIE_DB"))
                        .orElseGet(() -> around.dataFolder() + "/cfie/register");
        return Address.parse(typed, keys);
    }
}
