package cfie.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cfie.pdf.typeface.Alphabet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TemplatesTest {
    @TempDir private Path folder;

    @Test
    void a_template_is_kept_and_found_again() throws IOException {
        byte[] compiled = template().prefix();
        Path kept = kept();
        Files.setLastModifiedTime(kept, java.nio.file.attribute.FileTime.fromMillis(0));
        assertArrayEquals(compiled, template().prefix());
        assertEquals(0, Files.getLastModifiedTime(kept()).toMillis());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 40, 5_000, Integer.MAX_VALUE})
    void a_damaged_one_is_made_anew(int at) throws IOException {
        byte[] compiled = template().prefix();
        byte[] bytes = Files.readAllBytes(kept());
        bytes[Math.min(at, bytes.length - 1)] ^= 1;
        Files.write(kept(), bytes);
        assertArrayEquals(compiled, template().prefix());
        assertNotEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(kept())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 32, 36, 9_000})
    void a_cut_one_is_made_anew(int length) throws IOException {
        byte[] compiled = template().prefix();
        Files.write(kept(), Arrays.copyOf(Files.readAllBytes(kept()), length));
        assertArrayEquals(compiled, template().prefix());
        assertTrue(Files.size(kept()) > compiled.length);
    }

    @Test
    void without_a_folder_to_keep_it_in_it_is_made_all_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        byte[] compiled = template().prefix();
        Template elsewhere =
                new Templates(new Templates.Kind(Artwork.NONE, file.resolve("below")))
                        .of(Alphabet.SPANISH);
        assertArrayEquals(compiled, elsewhere.prefix());
    }

    @Test
    void other_letters_and_other_artwork_make_other_templates() throws IOException {
        template();
        templates(Artwork.NONE).of(Alphabet.LATIN);
        templates(new Artwork(new byte[] {'q', ' ', 'Q'})).of(Alphabet.SPANISH);
        assertEquals(3, all().size());
    }

    @Test
    void the_sum_of_any_file_is_that_of_all_its_bytes() throws NoSuchAlgorithmException {
        Templates templates = templates(Artwork.NONE);
        byte[] begun = Arrays.copyOf(templates.of(Alphabet.SPANISH).prefix(), 40_000);
        byte[] other = begun.clone();
        other[7] ^= 1;
        for (byte[] file : List.of(begun, other, new byte[0], Arrays.copyOf(begun, 20))) {
            assertArrayEquals(
                    MessageDigest.getInstance("SHA-256").digest(file), templates.sha256(file));
        }
        assertTrue(templates.of(Alphabet.SPANISH).begins(begun));
    }

    @Test
    void asked_for_twice_it_is_the_same() {
        Templates templates = Templates.of(Artwork.NONE, folder);
        assertEquals(templates, Templates.of(Artwork.NONE, folder));
        assertEquals(templates.of(Alphabet.SPANISH), templates.of(Alphabet.SPANISH));
    }

    @Test
    void the_name_of_a_template_tells_the_library_that_compiled_it() {
        String library = PDDocument.class.getPackage().getImplementationVersion();
        assertEquals(library, Templates.LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CACHE_HOME, /var/tmp/c, /var/tmp/c/cfie",
        "Linux, XDG_CACHE_HOME, relative, /home/ana/.cache/cfie",
        "Linux, LOCALAPPDATA, /var/tmp/c, /home/ana/.cache/cfie",
        "Mac OS X, OTHER, x, /home/ana/.cache/cfie",
        "Windows 11, LOCALAPPDATA, /var/tmp/c, /var/tmp/c/cfie/cache",
        "Windows 11, OTHER, x, /home/ana/AppData/Local/cfie/cache"
    })
    void lie_where_the_platform_keeps_such_things(
            String system, String key, String value, String expected) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "/home/ana");
        assertEquals(Path.of(expected), CacheFolder.of(Map.of(key, value), properties));
    }

    @Test
    void several_at_once_do_no_harm() {
        assertDoesNotThrow(
                () ->
                        Stream.generate(() -> templates(Artwork.NONE))
                                .limit(6)
                                .parallel()
                                .forEach(templates -> templates.of(Alphabet.SPANISH)));
        assertArrayEquals(
                Compiler.compiled(Alphabet.SPANISH, Artwork.NONE).prefix(), template().prefix());
    }

    private Template template() {
        return templates(Artwork.NONE).of(Alphabet.SPANISH);
    }

    private Templates templates(Artwork artwork) {
        return new Templates(new Templates.Kind(artwork, folder));
    }

    private Path kept() throws IOException {
        assertEquals(1, all().size());
        return all().get(0);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("file")).toList();
        }
    }
}
