package org.luyumarket.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;
import org.luyumarket.reporting.Sheet.Field;

class PaperTests {

    private static final long MORE_THAN_THE_CLOCK_OF_A_DOCUMENT = 1_100;

    private static final List<Column> COLUMNS = List.of(
            new Column("name", "产品", Kind.TEXT, 20, false), new Column("money", "金额（万元）", Kind.MONEY, 10, true));

    private static final Sheet.Head HEAD =
            new Sheet.Head("台账", List.of(new Field("填报单位", "奉节县"), new Field("报告期", "2026年10月")));

    private static final Sheet.End END = new Sheet.End(
            List.of(Row.of(Cell.of("合计"), Cell.of(80_412_356_60L))),
            new Sheet.Exact(80_412_356_60L, 18_301_204_500L, 0),
            List.of(new Field("口径说明", "付款之日计入。")),
            List.of("填报人（签字）", "单位（盖章）"));

    @Test
    void aPrintIsTheSameBytesWheneverItIsMade() throws Exception {
        byte[] first = written(FileFormat.PDF, "奉节脐橙");

        Thread.sleep(MORE_THAN_THE_CLOCK_OF_A_DOCUMENT);

        assertThat(written(FileFormat.PDF, "奉节脐橙")).isEqualTo(first);
    }

    @Test
    void aPrintHasItsHeadItsPagesAndTheLinesToSign() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(FileFormat.PDF, "奉节脐橙"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("台账", "填报单位：奉节县", "奉节脐橙", "8,041.24", "付款之日计入。", "填报人（签字）", "1 / 1");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void whatLooksLikeMarkupIsPrintedAsItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(FileFormat.PDF, "<b>脐橙</b> & \"甜\""))) {
            assertThat(new PDFTextStripper().getText(document)).contains("<b>脐橙</b> & \"甜\"");
        }
    }

    @Test
    void linesCarryEveryFenAndNoFormula() throws IOException {
        String lines = new String(written(FileFormat.CSV, "=SUM(A1)"), StandardCharsets.UTF_8);

        assertThat(lines).startsWith("\uFEFF产品,金额（万元）\r\n'=SUM(A1),0.004990\r\n合计,8041.235660\r\n");
    }

    private static byte[] written(FileFormat format, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Paper paper = Paper.open(format, HEAD, COLUMNS, out)) {
            paper.row(Row.of(Cell.of(name), Cell.of(4_990L)));
            paper.end(END);
        }
        return out.toByteArray();
    }
}
