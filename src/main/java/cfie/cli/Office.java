package cfie.cli;

import cfie.store.Address;
import cfie.store.Register;
import java.util.Map;
import java.util.Optional;

/** Finds the register and opens it; the only class of the command line that does. */
record Office(Optional<String> said, Map<String, String> environment) {
    private static final Thread WARM_UP = new Thread(Register::warmUp, "warm-up");

    /** Begins to load the register's code on another core while the arguments are read. */
    static void expect() {
        synchronized (WARM_UP) {
            if (WARM_UP.getState() == Thread.State.NEW) {
                WARM_UP.setDaemon(true);
                WARM_UP.start();
            }
        }
    }

    Register open() {
        awaitWarmUp();
        return Register.open(address());
    }

    private static void awaitWarmUp() {
        try {
            WARM_UP.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Creates the register or brings it up to date; whether it was created. */
    boolean create() {
        awaitWarmUp();
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
