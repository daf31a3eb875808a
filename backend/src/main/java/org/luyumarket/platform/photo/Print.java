package org.luyumarket.platform.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photo decoded and encoded again: upright, no larger than a screen, and nothing in it that was not seen. */
final class Print {

    static final int LONGEST_SIDE = 1_280;

    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.8f;
    private static final String JPEG = "image/jpeg";

    private Print() {}

    static Photo of(Photo photo) {
        try {
            return new Photo(JPEG, encode(scale(decode(photo), ExifOrientation.of(photo.content()))));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new PhotoRefused("photo-wrong-type");
        }
    }

    /** Reads every n-th pixel only where there are far more than will be kept. */
    private static BufferedImage decode(Photo photo) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(photo.type());
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(photo.content()))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new PhotoRefused("photo-too-large");
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scale(BufferedImage picture, int orientation) {
        double scale = Math.min(1.0, LONGEST_SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean lying = orientation > 4;
        BufferedImage print =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = print.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, print.getWidth(), print.getHeight());
        paper.transform(upright(orientation, width, height));
        paper.drawImage(picture, 0, 0, width, height, null);
        paper.dispose();
        return print;
    }

    /** The eight ways a camera can be held, as Exif numbers them. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encode(BufferedImage print) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(JPEG).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(print, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
