package org.luyumarket.platform.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A text as a square that phones read. */
public final class QrCode {

    /** Fit for a paper that was folded. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);

    private static final int WHITE = 0xFFFFFF;
    private static final int DOTS_A_MODULE = 6;

    private QrCode() {}

    /** The picture, to be used as the source of an image. */
    public static String dataUri(String text) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (ImageOutputStream inMemory = new MemoryCacheImageOutputStream(png)) {
            ImageIO.write(
                    picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS)), "png", inMemory);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage picture(BitMatrix modules) {
        int size = modules.getWidth() * DOTS_A_MODULE;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, modules.get(x / DOTS_A_MODULE, y / DOTS_A_MODULE) ? 0 : WHITE);
            }
        }
        return picture;
    }
}
