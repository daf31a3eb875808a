package org.luyumarket.procurement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.procurement.delivery.DeliveryFixture.TODAY;
import static org.luyumarket.procurement.delivery.DeliveryFixture.called;
import static org.luyumarket.procurement.delivery.DeliveryFixture.count;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.RealDivisions;
import org.springframework.mock.env.MockEnvironment;

class DeliveryPapersTests {

    private static final DeliveryPrinter PRINTER = new DeliveryPrinter(
            RealDivisions.divisions(), new PublicAddress("https://market.example", new MockEnvironment()));
    private static final Delivery ACCEPTED = DeliveryFixture.delivery(
            DeliveryStatus.ACCEPTED,
            called(10).sent(10).found(count(9, 1, 40_000), new Tolerance(30)),
            DeliveryFixture.acceptance(TODAY.plusDays(2)));

    @Test
    void theNoteSaysWhereItGoesAndNoPrice() throws IOException {
        assertThat(text(note())).contains("GH2026000001", "第一食堂", "黄河五路 1 号").doesNotContain("49.90");
    }

    @Test
    void theSheetSaysWhatWasFoundAndWhatIsOwed() throws IOException {
        byte[] sheet = Objects.requireNonNull(PRINTER.sheet(ACCEPTED).block()).pdf();

        assertThat(text(sheet)).contains("399.20", "逾期 2 日", "王敏<b>", "赵师傅");
    }

    @Test
    void theSameFactsAreTheSameBytes() {
        assertThat(note()).isEqualTo(note());
    }

    @Test
    void aPhoneReadsTheAddressOfTheAcceptanceSheet() throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(note())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));

            assertThat(new QRCodeReader().decode(seen).getText())
                    .isEqualTo("https://market.example/buyer/deliveries/" + ACCEPTED.id());
        }
    }

    private static byte[] note() {
        return Objects.requireNonNull(PRINTER.note(ACCEPTED).block()).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
