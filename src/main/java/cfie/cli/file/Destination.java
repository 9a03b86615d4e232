package cfie.cli.file;

import cfie.value.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where outputs go: a folder, in which what is sound stays as it is, a ZIP file, or both. */
public final class Destination implements AutoCloseable {
    private final Optional<Path> folder;
    private final Optional<OutZip> zip;
    private final Set<Path> tidied = ConcurrentHashMap.newKeySet();

    private Destination(Optional<Path> folder, Optional<OutZip> zip) {
        this.folder = folder;
        this.zip = zip;
    }

    /** Makes sure, before anything is done, that it can be written to. */
    public static Destination open(Optional<Path> folder, Optional<Path> zip) {
        folder.ifPresent(OutFile::tryFolder);
        return new Destination(folder, zip.map(OutZip::open));
    }

    /** Where nothing goes. */
    public static Destination nowhere() {
        return new Destination(Optional.empty(), Optional.empty());
    }

    /** Where the file of that name lies, if files lie anywhere by themselves. */
    Optional<Path> placeOf(String name) {
        return folder.map(path -> path.resolve(name));
    }

    boolean wantsContent() {
        return zip.isPresent();
    }

    /** Puts it among the others of the ZIP file. */
    void pack(String name, byte[] content) {
        zip.ifPresent(open -> open.add(name, content));
    }

    /** In the folder, unless it lies there already, and in the ZIP file. */
    void put(String name, byte[] content) {
        lay(name, content, Sha256.hex(content));
        pack(name, content);
    }

    /** In the folder alone, unless it lies there already. */
    void lay(String name, byte[] content, String hash) {
        placeOf(name)
                .filter(file -> !Files.exists(file) || !Hashes.ofFile(file).equals(hash))
                .ifPresent(file -> write(file, content));
    }

    private void write(Path file, byte[] content) {
        OutFile.write(file, content);
        if (tidied.add(file.getParent())) {
            Drafts.tidy(file);
        }
    }

    /** Nothing more goes there. */
    void keep() {
        zip.ifPresent(OutZip::keep);
    }

    @Override
    public void close() {
        zip.ifPresent(OutZip::close);
    }
}
