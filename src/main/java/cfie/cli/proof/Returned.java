package cfie.cli.proof;

import cfie.certificate.PdfMark;
import cfie.cli.file.Hashes;
import cfie.cli.screen.Progress;
import cfie.procedure.issue.AttachSigned;
import cfie.value.OneLine;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Files as they came back, each read once, when its turn has come. */
record Returned(List<Path> files, Progress progress) implements Iterable<AttachSigned.Brought> {
    @Override
    public Iterator<AttachSigned.Brought> iterator() {
        Iterator<Path> paths = files.iterator();
        return new Iterator<>() {
            private long done;

            @Override
            public boolean hasNext() {
                return paths.hasNext();
            }

            @Override
            public AttachSigned.Brought next() {
                progress.at(++done);
                return brought(paths.next());
            }
        };
    }

    private static AttachSigned.Brought brought(Path file) {
        String name = OneLine.printable(file.toString());
        try {
            if (Files.size(file) > Seen.LARGEST) {
                return new AttachSigned.Brought(
                        name, Hashes.ofFile(file), Optional.empty(), () -> new byte[0]);
            }
            byte[] bytes = Files.readAllBytes(file);
            return new AttachSigned.Brought(
                    name, Sha256.hex(bytes), PdfMark.numberIn(bytes), () -> bytes);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, name);
        }
    }
}
