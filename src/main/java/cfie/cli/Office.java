package cfie.cli;

import cfie.store.Address;
import cfie.store.Register;
import java.util.Map;
import java.util.Optional;

/** Finds the register and opens it; the only class of the command line that does. */
record Office(Optional<String> said, Map<String, String> environment) {
    /** Begins to make ready what opening will need. */
    static void expect() {
        Register.expect();
    }

    Register open() {
        return Register.open(address());
    }

    Register read() {
        return Register.read(address());
    }

    /** Creates the register or brings it up to date; whether it was created. */
    boolean create() {
        return Register.create(address());
    }

    Address address() {
        return Address.parse(said.orElseGet(() -> variable("CFIE_DB").orElseGet(this::standard)));
    }

    private String standard() {
        String home = variable("HOME").or(() -> variable("USERPROFILE")).orElse(".");
        String data =
                variable("LOCALAPPDATA")
                        .or(() -> variable("XDG_DATA_HOME"))
                        .orElse(home + "/.local/share");
        return data + "/cfie/register";
    }

    /** A variable that is set to nothing is not set. */
    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
