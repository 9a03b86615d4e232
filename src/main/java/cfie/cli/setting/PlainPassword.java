package cfie.cli.setting;

import java.util.regex.Pattern;

/** A password that stands in an address, where everybody can read it. */
final class PlainPassword {
    /** Behind the user and a colon, which is not one before a port; whatever signs it has. */
    private static final Pattern OF_USER =
            Pattern.compile("(//[^:/?#@]*:)(?:(?![0-9]{1,5}(?:[/?#]|$)).*|[^?]*)@");

    private static final Pattern OF_QUERY =
            Pattern.compile("((?:^|[?&;])(?:ssl)?password=)[^&;]+", Pattern.CASE_INSENSITIVE);

    private PlainPassword() {}

    static boolean isIn(String value) {
        return !hidden(value).equals(value);
    }

    /** The same, without what nobody is to read. */
    static String hidden(String value) {
        String rest = OF_USER.matcher(value).replaceFirst("$1…@");
        return OF_QUERY.matcher(rest).replaceAll("$1…");
    }
}
