package org.luyumarket.platform.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTests {

    /** The left half is red, the right half blue; where red is afterwards says how it was turned. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPhotoIsPrintedUprightHoweverTheCameraWasHeld(int orientation, String red) throws IOException {
        BufferedImage print = print(withOrientation(jpeg(400, 200), orientation));

        boolean lying = orientation > 4;
        assertThat(print.getWidth()).isEqualTo(lying ? 200 : 400);
        assertThat(isRed(print, 20, 20)).isEqualTo(red.equals("left") || red.equals("top"));
        assertThat(isRed(print, print.getWidth() - 20, print.getHeight() - 20))
                .isEqualTo(red.equals("right") || red.equals("bottom"));
    }

    @Test
    void aLargePhotoIsPrintedAsLargeAsAScreenAndASmallOneAsItIs() throws IOException {
        assertThat(print(jpeg(6_000, 3_000)).getWidth()).isEqualTo(Print.LONGEST_SIDE);
        assertThat(print(jpeg(60, 30)).getWidth()).isEqualTo(60);
    }

    @Test
    void aPhotoThatIsCutOffOrLiesAboutItsSizeIsRefused() throws IOException {
        byte[] photo = jpeg(400, 200);
        assertThatThrownBy(() -> print(Arrays.copyOf(photo, 300))).isInstanceOf(PhotoRefused.class);

        byte[] huge = png(10, 10);
        huge[16] = 0x00;
        huge[17] = 0x01; // 65,546 pixels wide
        huge[20] = 0x00;
        huge[21] = 0x01;
        assertThatThrownBy(() -> print(huge))
                .isInstanceOfSatisfying(
                        PhotoRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("photo-too-large"));
    }

    @Test
    void aPictureOfAHundredMegapixelsIsRefusedHoweverSmallItsFile() throws IOException {
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10_000, 10_000, BufferedImage.TYPE_BYTE_BINARY), "png", huge);

        assertThat(huge.size()).isLessThan(100_000);
        assertThatThrownBy(() -> print(huge.toByteArray()))
                .isInstanceOfSatisfying(
                        PhotoRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("photo-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a/*", "%PDF-1.7\n", "<html><script>", "PK\u0003\u0004", "#!/bin/sh\n", "<svg>"})
    void aFileThatBeginsAsSomethingElseIsNoPhotoWhateverFollows(String beginning) throws IOException {
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
        polyglot.writeBytes(jpeg(40, 20));

        assertThatThrownBy(() -> print(polyglot.toByteArray())).isInstanceOf(PhotoRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void whatIsHiddenBehindAPhotoIsNotInItsPrint(String format) throws IOException {
        String hidden = "<script>alert(1)</script>PK\u0003\u0004";
        ByteArrayOutputStream polyglot = new ByteArrayOutputStream();
        polyglot.writeBytes(write(40, 20, format));
        polyglot.writeBytes(hidden.getBytes(StandardCharsets.ISO_8859_1));

        byte[] print = Print.of(PlainPhoto.of(polyglot.toByteArray())).content();

        assertThat(new String(print, StandardCharsets.ISO_8859_1)).doesNotContain("<script>", "PK\u0003\u0004");
        assertThat(ImageIO.read(new ByteArrayInputStream(print)).getWidth()).isEqualTo(40);
    }

    private static BufferedImage print(byte[] sent) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(Print.of(PlainPhoto.of(sent)).content()));
    }

    private static boolean isRed(BufferedImage print, int x, int y) {
        Color colour = new Color(print.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return write(width, height, "jpg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return write(width, height, "png");
    }

    private static byte[] write(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 2 ? Color.RED.getRGB() : Color.BLUE.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        photo.writeBytes(ExifOrientation.segment(orientation));
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }
}
