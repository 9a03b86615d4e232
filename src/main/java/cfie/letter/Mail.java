package cfie.letter;

import cfie.domain.letter.Letter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A letter in words, with its files.
 *
 * @param request the letter of which it reminds
 */
public record Mail(
        Letter letter,
        String subject,
        String body,
        Optional<Letter> request,
        List<MailFile> files) {
    public Mail {
        files = List.copyOf(files);
    }

    /** The same, with a file. */
    public Mail with(MailFile file) {
        return new Mail(letter, subject, body, request, List.of(file));
    }

    String id() {
        return id(letter);
    }

    /**
     * Always the same for the same copy of a letter: should it come twice, whoever reads it can
     * tell. Nobody's domain is in it, since it must not change with the sender's address.
     */
    static String id(Letter letter) {
        return "<%s.%s.%d@cfie.invalid>"
                .formatted(
                        letter.reference(),
                        letter.madeOn().format(DateTimeFormatter.BASIC_ISO_DATE),
                        letter.copy());
    }

    LocalDate day() {
        return letter.madeOn();
    }
}
