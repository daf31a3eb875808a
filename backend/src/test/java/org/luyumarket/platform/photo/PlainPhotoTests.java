package org.luyumarket.platform.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlainPhotoTests {

    @Test
    void whereAPhotoWasTakenIsForgottenAndWhichWayIsUpIsNot() {
        byte[] kept = PlainPhoto.of(jpeg()).content();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "somebody")
                .contains("pixels");
        assertThat(ExifOrientation.read(kept, 6, 32)).isEqualTo(6);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (byte[] content : new byte[][] {{}, {1, 2, 3}, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)}) {
            assertThatThrownBy(() -> PlainPhoto.of(content)).isInstanceOf(PhotoRefused.class);
        }
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        byte[] cut = Arrays.copyOf(jpeg(), 30);

        assertThatThrownBy(() -> PlainPhoto.of(cut)).isInstanceOf(PhotoRefused.class);
    }

    /** Start, Exif turned by a quarter with a place, a comment, and a scan. */
    private static byte[] jpeg() {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        byte[] exif = ExifOrientation.segment(6);
        byte[] place = "GPS 31.02N 109.46E".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer whole =
                ByteBuffer.allocate(exif.length + place.length).put(exif).put(place);
        whole.putShort(2, (short) (exif.length + place.length - 2));
        jpeg.writeBytes(whole.array());
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 10});
        jpeg.writeBytes("somebody".getBytes(StandardCharsets.ISO_8859_1));
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});
        jpeg.writeBytes("pixels".getBytes(StandardCharsets.ISO_8859_1));
        return jpeg.toByteArray();
    }
}
