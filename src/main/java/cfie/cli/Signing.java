package cfie.cli;

import cfie.press.OfficeSignature;
import cfie.press.Printer;
import cfie.signature.SigningKey;
import cfie.signature.TimestampAuthority;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** The options by which the office signs what it issues. */
final class Signing {
    private static final int LONGEST_PASSWORD = 1024;

    @CommandLine.Option(names = "--sign", paramLabel = "KEYSTORE")
    private Optional<Path> store;

    @CommandLine.Option(names = "--sign-password-file", paramLabel = "FILE")
    private Optional<Path> passwordFile;

    @CommandLine.Option(names = "--sign-alias", paramLabel = "NAME")
    private Optional<String> alias;

    @CommandLine.Option(names = "--tsa", paramLabel = "URL")
    private Optional<String> authority;

    /** Opens and tries the key, so that what is wrong with it is told before anything is issued. */
    Printer printer(InstantSource clock) {
        if (store.isEmpty()
                && (passwordFile.isPresent() || alias.isPresent() || authority.isPresent())) {
            throw new InvalidValue(Flaw.OPTION_MISSING, "--sign");
        }
        return Printer.with(
                store.map(
                        file ->
                                new OfficeSignature(
                                        key(file), authority.map(Signing::authority), clock)));
    }

    private SigningKey key(Path file) {
        char[] password =
                password(
                        passwordFile.orElseThrow(
                                () ->
                                        new InvalidValue(
                                                Flaw.OPTION_MISSING, "--sign-password-file")));
        try {
            return alias.map(name -> SigningKey.open(file, password, name))
                    .orElseGet(() -> SigningKey.open(file, password));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static char[] password(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            char[] read = new char[LONGEST_PASSWORD];
            int length = Math.max(0, in.read(read));
            return Arrays.copyOf(read, length);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    private static TimestampAuthority authority(String address) {
        try {
            return new TimestampAuthority(URI.create(address));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidValue(Flaw.TSA_ADDRESS, OneLine.shown(address));
        }
    }
}
