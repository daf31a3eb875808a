package org.luyumarket.platform.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A photo with its picture and nothing else: phones write where and by whom it was taken beside the pixels. Only which way is up
 * is kept. The pixels are not decoded, so a picture that claims to be enormous costs nothing here.
 */
public final class PlainPhoto {

    public static final int LARGEST = 6 * 1024 * 1024;

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> PNG_PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private PlainPhoto() {}

    public static Photo of(byte[] content) {
        if (content.length > LARGEST) {
            throw new PhotoRefused("photo-too-large");
        }
        try {
            return startsLikePng(content) ? new Photo(PNG, png(content)) : new Photo(JPEG, jpeg(content));
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException cutOff) {
            throw new PhotoRefused("photo-wrong-type");
        }
    }

    private static boolean startsLikePng(byte[] content) {
        return content.length > PNG_SIGNATURE.length
                && ByteBuffer.wrap(content, 0, PNG_SIGNATURE.length).equals(ByteBuffer.wrap(PNG_SIGNATURE));
    }

    private static byte[] png(byte[] content) {
        ByteBuffer from = ByteBuffer.wrap(content, PNG_SIGNATURE.length, content.length - PNG_SIGNATURE.length);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.writeBytes(PNG_SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int start = from.position();
            int length = from.getInt();
            type = StandardCharsets.ISO_8859_1.decode(from.slice().limit(4)).toString();
            int whole = Math.addExact(Math.addExact(length, 0), 12);
            if (length < 0 || start + whole > content.length) {
                throw new PhotoRefused("photo-wrong-type");
            }
            if (PNG_PICTURE.contains(type)) {
                kept.write(content, start, whole);
            }
            from.position(start + whole);
        }
        return kept.toByteArray();
    }

    private static byte[] jpeg(byte[] content) {
        if (content.length < 4 || unsigned(content, 0) != 0xFF || unsigned(content, 1) != 0xD8) {
            throw new PhotoRefused("photo-wrong-type");
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        int at = 2;
        int orientation = 0;
        int marker = 0;
        while (marker != START_OF_SCAN) {
            if (unsigned(content, at) != 0xFF) {
                throw new PhotoRefused("photo-wrong-type");
            }
            marker = unsigned(content, at + 1);
            int length = (unsigned(content, at + 2) << 8) + unsigned(content, at + 3);
            if (marker == EXIF && orientation == 0) {
                orientation = ExifOrientation.read(content, at + 4, length - 2);
                kept.writeBytes(ExifOrientation.segment(orientation));
            }
            if (isPicture(marker)) {
                kept.write(content, at, length + 2);
            }
            at += length + 2;
        }
        kept.write(content, at, content.length - at);
        return kept.toByteArray();
    }

    /** Everything but what applications add, of which only the header and the colours belong to the picture. */
    private static boolean isPicture(int marker) {
        boolean application = marker >= APP_0 && marker <= APP_15;
        return marker == APP_0 || marker == COLOUR_PROFILE || marker == ADOBE || (!application && marker != COMMENT);
    }

    private static int unsigned(byte[] content, int at) {
        return content[at] & 0xFF;
    }
}
