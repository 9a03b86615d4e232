package cfie.cli.mail;

import cfie.cli.command.Command;
import cfie.cli.command.Option;
import cfie.cli.command.PasswordFile;
import cfie.cli.command.Word;
import cfie.letter.Envelope;
import cfie.letter.MailServer;
import cfie.letter.Postman;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import java.nio.file.Path;
import java.util.Optional;

/** The options by which letters leave through a mail server. */
final class Mailing {
    private final Command command;
    private final Option<Optional<Path>> out;
    private final Option<Optional<MailServer>> send;
    private final Word<Optional<Path>> passwordFile;
    private Optional<String> sender = Optional.empty();

    /**
     * @param out where drafts go instead
     */
    Mailing(Command command, Option<Optional<Path>> out) {
        this.command = command;
        this.out = out.settingIf(() -> !leaves());
        send = command.option("--send", "URL", MailServer::parse).settingIf(this::leaves);
        passwordFile = command.option("--password-file", "FILE", Path::of).settingIf(this::hasUser);
    }

    /** Of two settings the nearer counts, and of two as near the one by which nothing leaves. */
    private boolean leaves() {
        boolean isNearer = command.root().settings().isNearer("letters.send", "letters.out");
        return send.isTyped() || !out.isTyped() && isNearer;
    }

    private boolean hasUser() {
        return send.value().flatMap(MailServer::user).isPresent();
    }

    /** Either drafts or letters that leave, and then from somebody. */
    void check(Optional<String> from) {
        if (out.value().isPresent() && isAsked()) {
            throw new InvalidValue(Flaw.OPTIONS_APART, "--out", "--send");
        }
        if (out.value().isEmpty() && !isAsked()) {
            throw new InvalidValue(Flaw.ONE_OPTION_MISSING, "--out, --send");
        }
        if (isAsked() && from.isEmpty()) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--sender");
        }
        if (hasUser() != passwordFile.value().isPresent()) {
            throw new InvalidValue(
                    Flaw.OPTION_MISSING, hasUser() ? "--password-file" : "--send smtp://user@…");
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
                passwordFile.value().map(PasswordFile::password),
                Envelope.sent(sender.orElseThrow()));
    }
}
