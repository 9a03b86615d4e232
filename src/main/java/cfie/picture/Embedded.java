package cfie.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures within an SVG file, looked at before anything of them is unpacked. */
final class Embedded {
    private static final Pattern DATA =
            Pattern.compile("data:image/[^,;\"']*[^,\"']*;base64,([A-Za-z0-9+/=\\s]*)");

    private Embedded() {}

    /** The pixels along the longest side of the largest. */
    static int longest(String svg) throws IOException {
        int longest = 0;
        Matcher picture = DATA.matcher(svg);
        while (picture.find()) {
            longest = Math.max(longest, side(Base64.getMimeDecoder().decode(picture.group(1))));
        }
        return longest;
    }

    private static int side(byte[] picture) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
