package org.luyumarket.procurement.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.procurement.settlement.SettlementFixture.due;
import static org.luyumarket.procurement.settlement.SettlementFixture.goods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.paper.Printer;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.settlement.Due.File;

class AdviceMarkupTests {

    private static final Payee PAYEE = new Payee("示例结算专户", "示例银行", "6200000000000001");
    private static final File AFTER_DELIVERY =
            new File(due(PaymentMode.DELIVER_FIRST, 49_900), List.of(goods(1, 10, 49_900)), List.of());

    @Test
    void itSaysWhatIsOwedForWhatAndUnderWhichCode() throws IOException {
        assertThat(text(print(AFTER_DELIVERY)).replaceAll("\\s+", ""))
                .contains("QK2026000007", "YF2026000001", "HT2026000001", "GH2026000001", "人民币499.00元")
                .contains(PaymentCode.of(7).value(), "6200000000000001", "2026-12-20前付款");
    }

    @Test
    void whatPeopleTypedIsPrintedAsTheyTypedIt() throws IOException {
        assertThat(text(print(AFTER_DELIVERY))).contains("食堂<用果>{body}");
    }

    @Test
    void theSameAdviceIsTheSameBytesWhateverComesLater() throws IOException {
        File before = new File(due(PaymentMode.PAY_FIRST, 49_900), List.of(), List.of());
        File after = new File(due(PaymentMode.PAY_FIRST, 49_900), List.of(goods(1, 10, 49_900)), List.of());

        assertThat(print(after)).isEqualTo(print(before));
        assertThat(print(AFTER_DELIVERY)).isEqualTo(print(AFTER_DELIVERY));
    }

    private static byte[] print(File file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printer.print(AdviceMarkup.TITLE, new AdviceMarkup(file, PAYEE).html(), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
