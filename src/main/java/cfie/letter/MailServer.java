package cfie.letter;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail server: {@code smtps://user@host:465}, or {@code smtp://user@host:587}, which has to
 * encipher what is said as soon as both have greeted. On this machine itself nothing has to be
 * enciphered, nor where {@code ?starttls=no} says so.
 */
public record MailServer(String host, int port, Optional<String> user, Security security) {
    private static final Pattern USER = Pattern.compile("(?<=//|^).*@", Pattern.DOTALL);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final String PATIENCE = "15000";
    private static final String LONG_PATIENCE = "120000";
    private static final int PLAIN_PORT = 587;
    private static final int TLS_PORT = 465;
    private static final int LAST_PORT = 65535;
    private static final int UNSAID = -1;

    /** What is enciphered, and from when. */
    public enum Security {
        TLS,
        STARTTLS,
        NONE
    }

    public static MailServer parse(String typed) {
        try {
            return of(new URI(typed));
        } catch (URISyntaxException malformed) {
            throw wrong(typed);
        }
    }

    private static MailServer of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean isTls = scheme.equals("smtps");
        String query = String.valueOf(address.getQuery());
        boolean isPlain = query.equals("starttls=no");
        String path = address.getPath();
        boolean isSound =
                (isTls || scheme.equals("smtp"))
                        && address.getHost() != null
                        && isPort(address.getPort())
                        && (path.isEmpty() || path.equals("/"))
                        && (address.getQuery() == null || isPlain && !isTls);
        if (!isSound) {
            throw wrong(address.toString());
        }
        Optional<String> user = Optional.ofNullable(address.getUserInfo());
        InvalidValue.unless(user.filter(one -> one.contains(":")).isEmpty(), Flaw.MAIL_PASSWORD);
        String host = address.getHost().replaceAll("[\\[\\]]", "");
        Security security =
                isTls
                        ? Security.TLS
                        : isPlain || THIS_MACHINE.contains(host)
                                ? Security.NONE
                                : Security.STARTTLS;
        InvalidValue.unless(
                security != Security.NONE || user.isEmpty() || THIS_MACHINE.contains(host),
                Flaw.MAIL_IN_CLEAR);
        int port = address.getPort() != UNSAID ? address.getPort() : isTls ? TLS_PORT : PLAIN_PORT;
        return new MailServer(host, port, user, security);
    }

    private static boolean isPort(int said) {
        return said == UNSAID || said > 0 && said <= LAST_PORT;
    }

    /** Refuses without repeating who: a password might stand there too. */
    private static InvalidValue wrong(String typed) {
        return new InvalidValue(
                Flaw.MAIL_SERVER, OneLine.shown(USER.matcher(typed).replaceFirst("…@")));
    }

    /** What the mail library is to know. */
    Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        settings.put(
                "mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        settings.put("mail.smtp.connectiontimeout", PATIENCE);
        settings.put("mail.smtp.timeout", LONG_PATIENCE);
        settings.put("mail.smtp.writetimeout", LONG_PATIENCE);
        settings.put("mail.smtp.quitwait", "false");
        return settings;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
