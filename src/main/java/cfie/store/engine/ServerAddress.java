package cfie.store.engine;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database on a PostgreSQL server, the settings of the connection to it, and as whom. */
record ServerAddress(String place, String database, Map<String, String> settings, Login login)
        implements Address {
    static final String SCHEME = "jdbc:postgresql:";

    /** What may be said of the connection; all else a driver can be told stays out of reach. */
    private static final Set<String> KNOWN =
            Set.of(
                    "user",
                    "sslmode",
                    "sslrootcert",
                    "sslcert",
                    "sslkey",
                    "sslNegotiation",
                    "channelBinding",
                    "connectTimeout",
                    "loginTimeout",
                    "socketTimeout",
                    "tcpKeepAlive",
                    "currentSchema",
                    "ApplicationName");

    private static final Set<String> SECRET = Set.of("password", "sslpassword");
    private static final Pattern FORM =
            Pattern.compile(
                    "jdbc:postgresql://((?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)"
                            + "/((?:[^/?#&;:@\\s%]|%[0-9A-Fa-f]{2})+)(?:\\?(.*))?");
    private static final Pattern VALUE =
            Pattern.compile("(?:[^?#&;=\\s%]|%[0-9A-Fa-f]{2})*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Pattern USER_AND_PASSWORD = Pattern.compile("[^/]*//[^/]*:[^/]*@.*");

    static ServerAddress of(String typed, Keyring keyring) {
        if (USER_AND_PASSWORD.matcher(typed).matches()) {
            throw new InvalidValue(Flaw.REGISTER_PASSWORD_SHOWN);
        }
        Matcher form = FORM.matcher(typed);
        if (!form.matches()) {
            throw FileAddress.refused(typed);
        }
        Map<String, String> settings = settings(Optional.ofNullable(form.group(3)));
        InvalidValue.unless(keyring.key().isEmpty(), Flaw.REGISTER_KEY_ON_SERVER);
        return new ServerAddress(form.group(1), form.group(2), settings, keyring.login());
    }

    private static Map<String, String> settings(Optional<String> typed) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : typed.filter(text -> !text.isEmpty()).orElse("").split("&")) {
            int equals = setting.indexOf('=');
            String name = equals < 0 ? setting : setting.substring(0, equals);
            if (SECRET.contains(name)) {
                throw new InvalidValue(Flaw.REGISTER_PASSWORD_SHOWN);
            }
            if (!name.isEmpty()) {
                settings.put(name, checked(name, equals < 0 ? "" : setting.substring(equals + 1)));
            }
        }
        return settings;
    }

    private static String checked(String name, String value) {
        InvalidValue.unless(
                KNOWN.contains(name),
                Flaw.REGISTER_SETTING,
                OneLine.shown(name),
                String.join(", ", new TreeSet<>(KNOWN)));
        Pattern form = name.equals("currentSchema") ? SCHEMA : VALUE;
        InvalidValue.unless(
                !value.isEmpty() && form.matcher(value).matches(),
                Flaw.REGISTER_SETTING_VALUE,
                name,
                OneLine.shown(value));
        return value;
    }

    /** As the driver takes it: the parts were checked, so that none can bring in another. */
    String url() {
        StringBuilder url = new StringBuilder(toString());
        settings.forEach(
                (name, value) ->
                        url.append(url.indexOf("?") < 0 ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(value));
        return url.toString();
    }

    /** What the tool says of the connection itself, where the address does not. */
    Properties properties(Visit visit) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", name(visit));
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("defaultRowFetchSize", "2000");
        login.user().ifPresent(user -> properties.setProperty("user", user));
        login.password().ifPresent(password -> properties.setProperty("password", password));
        return properties;
    }

    /** Whoever waits for this program reads there who it is. */
    private static String name(Visit visit) {
        return visit.command()
                .map(command -> command + " (" + System.getProperty("user.name", "") + ")")
                .orElse("cfie");
    }

    /** The part of the database that is the register's, if it is not the usual one. */
    Optional<String> schema() {
        return Optional.ofNullable(settings.get("currentSchema"));
    }

    @Override
    public String name() {
        return URLEncoder.encode(
                place + "/" + database + schema().map(own -> "/" + own).orElse(""),
                StandardCharsets.UTF_8);
    }

    /** As whom, for messages. */
    String user() {
        return Optional.ofNullable(settings.get("user")).or(login::user).orElse("");
    }

    /** Without settings and password: this is what messages show. */
    @Override
    public String toString() {
        return SCHEME + "//" + place + "/" + database;
    }
}
