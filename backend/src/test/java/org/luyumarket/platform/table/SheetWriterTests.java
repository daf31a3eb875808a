package org.luyumarket.platform.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

class SheetWriterTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void numbersAreNumbersAndTextsStayTexts() throws IOException {
        byte[] content = workbook(List.of(new BigDecimal("1320.50"), 20, "=1+1", "0012"));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            Row row = workbook.getFirstSheet().read().get(1);
            assertThat(row.stream().map(Cell::getType).toList())
                    .containsExactly(CellType.NUMBER, CellType.NUMBER, CellType.STRING, CellType.STRING);
            assertThat(row.getCellAsNumber(0))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo("1320.50"));
            assertThat(row.getCellText(2)).isEqualTo("=1+1");
        }
    }

    @Test
    void aSheetPrintsOnAFourAcrossAndKeepsItsHead() throws IOException {
        assertThat(sheet(workbook(List.of("1", "2", "3", "4"))))
                .contains("orientation=\"landscape\"", "paperSize=\"9\"", "state=\"frozen\"");
    }

    private static byte[] workbook(List<?> row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        requireNonNull(SheetWriter.workbook("表", List.of("金额", "件数", "说明", "代码"), Flux.just(row))
                        .collectList()
                        .block())
                .forEach(part -> out.writeBytes(bytes(part)));
        return out.toByteArray();
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
