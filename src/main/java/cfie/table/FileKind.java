package cfie.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is, by its first bytes, whatever it is called. */
final class FileKind {
    private static final String ZIP = "PK\3\4";
    private static final String EMPTY_ZIP = "PK\5\6";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ENCIPHERED =
            new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
    private static final int BLOCK = 1 << 16;

    private FileKind() {}

    /**
     * Whether it is to be read as a workbook; what can only be a spreadsheet of another kind stops.
     */
    static boolean isWorkbook(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(OLD_OFFICE.length()), ISO_8859_1);
            if (start.equals(OLD_OFFICE)) {
                throw new InvalidValue(
                        isEnciphered(in) ? Flaw.BOOK_ENCIPHERED : Flaw.BOOK_OLD_FORM);
            }
            return start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }

    /** A workbook with a password lies, enciphered, in a file of the old form. */
    private static boolean isEnciphered(InputStream in) throws IOException {
        String before = "";
        byte[] block = in.readNBytes(BLOCK);
        while (block.length > 0) {
            String seen = before + new String(block, ISO_8859_1);
            if (seen.contains(ENCIPHERED)) {
                return true;
            }
            before = seen.substring(Math.max(0, seen.length() - ENCIPHERED.length()));
            block = in.readNBytes(BLOCK);
        }
        return false;
    }
}
