package cfie.picture;

import cfie.value.Unavailable;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a PNG file; its size is looked at before anything is unpacked. */
final class Png {
    static final int MOST = 4000;

    private Png() {}

    static Pixels pixels(Path file, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > MOST || height > MOST) {
                throw new Unavailable(Unavailable.Reason.PICTURE_TOO_LARGE, file);
            }
            ImageReadParam part = reader.getDefaultReadParam();
            int step = (int) Math.max(1, 0.5 / Pixels.scale(width, height));
            part.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, part);
            return Pixels.of(source(image), image.getWidth(), image.getHeight());
        } finally {
            reader.dispose();
        }
    }

    /** Shades as the file has them: what Java reckons of its greys would make them lighter. */
    private static Pixels.Source source(BufferedImage image) {
        if (!(image.getColorModel() instanceof ComponentColorModel model)) {
            return image::getRGB;
        }
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int shift = model.getComponentSize(0) - Byte.SIZE;
        int green = bands > 2 ? 1 : 0;
        int blue = bands > 2 ? 2 : 0;
        return (x, y) -> {
            int alpha = model.hasAlpha() ? raster.getSample(x, y, bands - 1) >> shift : 255;
            return alpha << 24
                    | raster.getSample(x, y, 0) >> shift << 16
                    | raster.getSample(x, y, green) >> shift << 8
                    | raster.getSample(x, y, blue) >> shift;
        };
    }
}
