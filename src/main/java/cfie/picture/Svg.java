package cfie.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws an SVG file, as large as documents can use it; nothing outside the file is ever read. */
final class Svg {
    // It would tell of every element that it does not know.
    private static final Logger CHATTER = Logger.getLogger("com.github.weisj.jsvg");

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private Svg() {}

    static Pixels pixels(byte[] bytes) throws IOException {
        CHATTER.setLevel(Level.OFF);
        SVGDocument document = document(bytes);
        double width = document.size().getWidth();
        double height = document.size().getHeight();
        double scale = Pixels.fit(width, height);
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IOException("without a size");
        }
        int across = Pixels.scaled(width, scale);
        int down = Pixels.scaled(height, scale);
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, pen, new ViewBox(0, 0, across, down));
        pen.dispose();
        return Pixels.of(image::getRGB, across, down);
    }

    private static SVGDocument document(byte[] bytes) throws IOException {
        LoaderContext within =
                LoaderContext.builder()
                        .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                        .build();
        if (Embedded.longest(text(bytes)) > Png.MOST) {
            throw new IOException("too large within");
        }
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(bytes), null, within);
        if (document == null) {
            throw new IOException("not drawn");
        }
        return document;
    }

    /** Stops at letters that are none: Java's reader of XML would tell the terminal of them. */
    private static String text(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        Charset charset = declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
