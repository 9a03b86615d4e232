package cfie.cli.screen;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/** One JSON document, written as it comes, so that a long list is never held. */
public final class Json implements AutoCloseable {
    private static final JSON FORM =
            JSON.std
                    .with(JSON.Feature.WRITE_NULL_PROPERTIES)
                    .without(JSON.Feature.FLUSH_AFTER_WRITE_VALUE);

    private static final JSON EXACT =
            FORM.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .with(JSON.Feature.PRESERVE_FIELD_ORDERING);

    private final JsonGenerator out;

    public Json(Writer writer) {
        try {
            out = new JsonFactory().createGenerator(writer);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    /** The members of a small object, in their order, if it is one. */
    public static Optional<Map<String, Object>> read(String object) {
        try {
            return Optional.ofNullable(FORM.mapFrom(object));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** A document as it was written: numbers keep their digits. */
    public static Optional<Object> value(String document) {
        try {
            return Optional.ofNullable(EXACT.anyFrom(document));
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** A small value on one line. */
    public static String line(Object value) {
        try {
            return FORM.asString(value);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** A value of maps, lists, texts, numbers, truths and nulls. */
    public Json value(Object value) {
        return wrote(() -> FORM.write(value, out));
    }

    public Json field(String name, Object value) {
        return wrote(() -> out.writeFieldName(name)).value(value);
    }

    public Json beginObject() {
        return wrote(out::writeStartObject);
    }

    public Json endObject() {
        return wrote(out::writeEndObject);
    }

    public Json beginArray() {
        return wrote(out::writeStartArray);
    }

    public Json beginArray(String name) {
        return wrote(() -> out.writeArrayFieldStart(name));
    }

    public Json endArray() {
        return wrote(out::writeEndArray);
    }

    private Json wrote(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    @Override
    public void close() {
        wrote(() -> out.writeRaw('\n'));
        wrote(out::close);
    }
}
