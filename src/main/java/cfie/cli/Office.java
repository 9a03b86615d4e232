package cfie.cli;

import cfie.store.Address;
import cfie.store.Register;
import java.util.Map;

/** Finds the register and opens it; the only class of the command line that does. */
record Office(String said, Map<String, String> environment) {
    Register open() {
        return Register.open(address());
    }

    /** Creates the register or brings it up to date; whether it was created. */
    boolean create() {
        return Register.create(address());
    }

    Address address() {
        return Address.parse(
                said.isEmpty() ? environment.getOrDefault("CFIE_DB", standard()) : said);
    }

    private String standard() {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String home =
                environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", "."));
        String data =
                local.isEmpty()
                        ? environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share")
                        : local;
        return data + "/cfie/register";
    }
}
