package org.luyumarket.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrinterTests {

    private static final String RARE_IN_NAMES = "旻淏烜垚玘曌䶮㛃𠮷";

    @Test
    void namesOfPeopleArePrintedWithCharactersThatAreRareElsewhere() throws IOException {
        String html = "<html><body style=\"font-family: '%s'\"><p>收件人 %s</p></body></html>"
                .formatted(Printer.FONT_NAME, RARE_IN_NAMES);

        try (PDDocument paper = Loader.loadPDF(Printer.bytes("标签", html))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("收件人 " + RARE_IN_NAMES);
        }
    }

    @Test
    void theShapesOfPicturesKnowThemToo() throws IOException {
        try (Lettering lettering = Lettering.open()) {
            assertThat(lettering.knows(RARE_IN_NAMES)).isTrue();
        }
    }
}
