package cfie.cli.issue;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.util.Map;
import java.util.Optional;

/** The options that say a teacher's name anew, and the address at a school. */
final class NameWords {
    private final Word<Optional<String>> givenName;
    private final Word<Optional<String>> surname1;
    private final Word<Optional<String>> surname2;
    private final Word<Boolean> noSurname2;
    private final Word<Optional<String>> email;

    NameWords(Words words) {
        givenName = words.option("--given-name", "NAME", Words::text);
        surname1 = words.option("--surname1", "NAME", Words::text);
        surname2 = words.option("--surname2", "NAME", Words::text);
        noSurname2 = words.flag("--no-surname2");
        email = words.option("--email", "ADDRESS", Words::text);
    }

    /** Two surnames, or one, and not both. */
    void check() {
        if (noSurname2.value() && surname2.value().isPresent()) {
            throw new InvalidValue(
                    Flaw.OPTION_UNUSABLE, "--no-surname2", "--surname2 " + surname2.value().get());
        }
    }

    boolean hasAddress() {
        return email.value().isPresent();
    }

    /** Puts what is said in the place of what is held, by the names of the columns. */
    void putInto(Map<String, String> cells) {
        givenName.value().ifPresent(said -> cells.put("given_name", said));
        surname1.value().ifPresent(said -> cells.put("surname1", said));
        surname2.value().ifPresent(said -> cells.put("surname2", said));
        email.value().ifPresent(said -> cells.put("email", said));
        if (noSurname2.value()) {
            cells.put("surname2", "");
        }
    }
}
