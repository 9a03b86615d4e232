package cfie.cli.issue;

import cfie.cli.command.Word;
import cfie.cli.command.Words;
import cfie.cli.file.Destination;
import cfie.cli.file.NewFolders;
import cfie.cli.file.OutFile;
import cfie.cli.file.Outlet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The options that say where what is issued goes. */
final class Delivery {
    private final Word<Optional<Path>> out;
    private final Word<Optional<Path>> zip;
    private final Word<Optional<Path>> print;

    /**
     * @param hasFiles whether the folder of the settings counts
     */
    Delivery(Words words, BooleanSupplier hasFiles) {
        out =
                words.option("--out", "DIR", Outlet::named)
                        .described("out.certify")
                        .settingIf(hasFiles);
        zip = words.option("--zip", "FILE", Outlet::named);
        print = words.option("--print", "FILE", Outlet::named);
    }

    Optional<Path> out() {
        return out.value();
    }

    Optional<Path> print() {
        return print.value();
    }

    boolean isAnySaid() {
        return outputs().findAny().isPresent();
    }

    /** Whether a folder is all that was said. */
    boolean isFolder() {
        return out.value().isPresent() && outputs().count() == 1;
    }

    private Stream<Path> outputs() {
        return Stream.of(out, zip, print).flatMap(word -> word.value().stream());
    }

    NewFolders newFolders() {
        return NewFolders.towards(outputs());
    }

    /** The others are tried when they are opened. */
    void tryPrint() {
        print.value().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(OutFile::tryFolder);
    }

    Destination open() {
        return Destination.open(out.value(), zip.value());
    }

    CertifyReport.Places places(int printed) {
        return new CertifyReport.Places(out.value(), zip.value(), print.value(), printed);
    }
}
