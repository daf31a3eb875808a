package org.luyumarket.platform.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way is up in a photo: the one thing of its Exif data that is kept. */
final class ExifOrientation {

    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 200;

    private ExifOrientation() {}

    /** Of a whole JPEG; anything else is upright. */
    static int of(byte[] photo) {
        int at = 2;
        while (at + 4 < photo.length && (photo[at] & 0xFF) == 0xFF && (photo[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = ((photo[at + 2] & 0xFF) << 8) + (photo[at + 3] & 0xFF);
            if ((photo[at + 1] & 0xFF) == EXIF) {
                return read(photo, at + 4, length - 2);
            }
            at += length + 2;
        }
        return UPRIGHT;
    }

    /** Upright where nothing, or nonsense, is said. */
    static int read(byte[] content, int start, int length) {
        if (length < HEADER.length + 8
                || !ByteBuffer.wrap(content, start, HEADER.length).equals(ByteBuffer.wrap(HEADER))) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, start + HEADER.length, length - HEADER.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return find(tiff, tiff.getInt(4));
    }

    private static int find(ByteBuffer tiff, int directory) {
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xFFFF);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A whole segment that says only this. */
    static byte[] segment(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(HEADER);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
