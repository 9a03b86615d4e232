package cfie.cli.issue;

import cfie.cli.command.PasswordFile;
import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.press.OfficeSignature;
import cfie.press.Printer;
import cfie.signature.SigningKey;
import cfie.signature.TimestampAuthority;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The options by which the office signs what it issues. */
final class Signing {
    private final Word<Optional<Path>> store;
    private final Word<Optional<Path>> passwordFile;
    private final Word<Optional<String>> alias;
    private final Word<Optional<TimestampAuthority>> authority;

    Signing(Words words) {
        store = words.option("--sign", "KEYSTORE", Path::of);
        passwordFile =
                words.option("--sign-password-file", "FILE", Path::of).settingIf(this::isAsked);
        alias = words.option("--sign-alias", "NAME", Words::text).settingIf(this::isAsked);
        authority = words.option("--tsa", "URL", Signing::authority).settingIf(this::isAsked);
    }

    private boolean isAsked() {
        return store.value().isPresent();
    }

    /** Opens and tries the key, so that what is wrong with it is told before anything is issued. */
    Printer printer(InstantSource clock) {
        boolean isMoreSaid =
                passwordFile.value().isPresent()
                        || alias.value().isPresent()
                        || authority.value().isPresent();
        if (!isAsked() && isMoreSaid) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--sign");
        }
        return Printer.with(
                store.value()
                        .map(file -> new OfficeSignature(key(file), authority.value(), clock)));
    }

    private SigningKey key(Path file) {
        char[] password = PasswordFile.line(said()).toCharArray();
        return alias.value()
                .map(name -> SigningKey.open(file, password, name))
                .orElseGet(() -> SigningKey.open(file, password));
    }

    private Path said() {
        return passwordFile
                .value()
                .orElseThrow(() -> new InvalidValue(Flaw.OPTION_MISSING, "--sign-password-file"));
    }

    private static TimestampAuthority authority(String address) {
        try {
            return new TimestampAuthority(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(Flaw.TSA_ADDRESS, OneLine.shown(address));
        }
    }
}
