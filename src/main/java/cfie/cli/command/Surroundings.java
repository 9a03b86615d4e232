package cfie.cli.command;

import java.util.Map;
import java.util.Optional;

/** The variables of the environment. */
record Surroundings(Map<String, String> environment) {
    /** A variable that is set to nothing is not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Where the register is if nobody says. */
    String register() {
        return dataFolder() + "/cfie/register";
    }

    /** Where the platform keeps what programs hold for a user. */
    String dataFolder() {
        String home = variable("HOME").or(() -> variable("USERPROFILE")).orElse(".");
        return variable("LOCALAPPDATA")
                .or(() -> variable("XDG_DATA_HOME"))
                .orElse(home + "/.local/share");
    }
}
