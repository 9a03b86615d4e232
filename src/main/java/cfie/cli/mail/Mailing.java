package cfie.cli.mail;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.letter.Envelope;
import cfie.letter.MailServer;
import cfie.letter.Postman;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The options by which letters leave through a mail server. */
final class Mailing {
    private final Word<Optional<MailServer>> send;
    private final Word<Optional<Path>> passwordFile;
    private Optional<String> sender = Optional.empty();

    Mailing(Words words) {
        send = words.option("--send", "URL", MailServer::parse);
        passwordFile = words.option("--password-file", "FILE", Path::of);
    }

    /** Either drafts or letters that leave, and then from somebody. */
    void check(Optional<Path> out, Optional<String> from) {
        if (out.isPresent() && isAsked()) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--out", "--send");
        }
        if (out.isEmpty() && !isAsked()) {
            throw new InvalidValue(Flaw.ONE_OPTION_MISSING, "--out, --send");
        }
        if (isAsked() && from.isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--sender");
        }
        boolean hasUser = send.value().flatMap(MailServer::user).isPresent();
        if (hasUser != passwordFile.value().isPresent()) {
            throw new InvalidValue(
                    Flaw.OPTION_MISSING, hasUser ? "--password-file" : "--send smtp://user@…");
        }
        sender = from;
    }

    boolean isAsked() {
        return send.value().isPresent();
    }

    MailServer server() {
        return send.value().orElseThrow();
    }

    Postman postman() {
        return Postman.at(
                server(),
                passwordFile.value().map(Mailing::password),
                Envelope.sent(sender.orElseThrow()));
    }

    private static String password(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }
}
