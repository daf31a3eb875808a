package org.luyumarket.procurement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.RealDivisions;
import org.luyumarket.platform.paper.Printer;

class ContractMarkupTests {

    private static final Contract CONTRACT = ContractFixture.contract(ContractStatus.DRAWN, new Side[0]);

    @Test
    void thePaperCarriesBothPartiesThePriceAndPlacesForTwoSeals() throws IOException {
        assertThat(text(print()).replaceAll("\\s+", ""))
                .contains("HT2026000001", "PO2026000001", "甲方（盖章）", "乙方（盖章）", "4990.00", "12371602DEMA0001X9")
                .contains("先货后款：甲方在验收合格后30日内付款");
    }

    @Test
    void whatPeopleTypedIsPrintedAsTheyTypedIt() throws IOException {
        assertThat(text(print())).contains("食堂<用果>{total}");
    }

    @Test
    void theSameVersionIsTheSameBytes() throws IOException {
        assertThat(print()).isEqualTo(print());
    }

    private static byte[] print() throws IOException {
        Revision first = CONTRACT.latest();
        Wording wording = new Wording(1, first.terms(), first.lines(), first.plan(), "", first.drawnAt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String html = new ContractMarkup(
                        RealDivisions.divisions(), CONTRACT.number(), CONTRACT.source(), CONTRACT.parties(), wording)
                .html();
        Printer.print(ContractMarkup.TITLE, html, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
