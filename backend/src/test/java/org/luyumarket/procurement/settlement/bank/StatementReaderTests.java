package org.luyumarket.procurement.settlement.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;

class StatementReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEAD = "交易日期,交易流水号,对方户名,对方账号,收入金额,支出金额,余额,用途\n";
    private static final String FIRST = "2026-11-20,A1,滨城区示例中学,6217,499.00,,1499.00,LY0000000112\n";
    private static final String SECOND = "2026年11月21日,A2,奉节示例合作社,6218,,\"1,000.00\",499.00,货款\n";
    private static final String TOTAL = "合计,,,,499.00,1000.00,499.00,\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aStatementThatAddsUpIsRead() throws IOException {
        StatementFile read = read(HEAD + FIRST + SECOND + TOTAL);

        assertThat(read.lines()).extracting(StatementLine::fen).containsExactly(49_900L, -100_000L);
        assertThat(read.transfers()).isEqualTo(1);
        assertThat(read.incoming()).isEqualTo(Cny.parse("499"));
        assertThat(read.opening()).isEqualTo(100_000);
        assertThat(read.closing()).isEqualTo(49_900);
        assertThat(read.firstDay()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aStatementInGbkIsReadToo() throws IOException {
        assertThat(read(HEAD + FIRST + SECOND + TOTAL, Charset.forName("GBK")).lines())
                .first()
                .satisfies(line -> assertThat(line.party()).isEqualTo("滨城区示例中学"));
    }

    @Test
    void aForgedAmountBreaksTheBalanceInItsCell() {
        assertWrong(HEAD + FIRST.replace("499.00,,1499.00", "899.00,,1499.00") + SECOND + TOTAL, "E4 total-differs");
        assertWrong(HEAD + FIRST + SECOND.replace("499.00,货款", "899.00,货款") + TOTAL, "G3 balance-differs");
    }

    @Test
    void aLineThatWasSlippedInBreaksTheTotal() {
        String forged = "2026-11-21,A3,路人,6219,100.00,,599.00,货款\n";

        assertWrong(HEAD + FIRST + SECOND + forged + TOTAL, "E5 total-differs", "G5 total-differs");
        assertWrong(HEAD + FIRST + SECOND + TOTAL + forged, "A5 after-total");
    }

    @Test
    void aStatementThatWasCutOffIsNone() {
        assertThatThrownBy(() -> read(HEAD + FIRST + SECOND))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("statement-without-total"));
    }

    @Test
    void theSameLineTwiceIsRefusedWhereItComesAgain() {
        assertWrong(HEAD + FIRST + FIRST.replace("1499.00", "1998.00") + TOTAL, "B3 twice-in-file");
    }

    @Test
    void aFormulaIsRefusedInItsCell() {
        assertWrong(HEAD + FIRST.replace("499.00,,", "=400+99,,") + SECOND + TOTAL, "E2 formula");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        String bad = "2026-13-40,,滨城区示例中学,6217,abc,,1.999,LY\n";

        assertThatThrownBy(() -> read(HEAD + bad + TOTAL))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly("A2 table-day", "B2 required", "E2 table-yuan", "G2 table-yuan"));
    }

    @Test
    void aLineGoesInOrOutAndNotInTheFuture() {
        assertWrong(HEAD + FIRST.replace("499.00,,", "499.00,1.00,") + TOTAL, "E2 income-or-expense");
        assertWrong(HEAD + FIRST.replace("499.00,,", ",,") + TOTAL, "E2 income-or-expense");
        assertWrong(HEAD + FIRST.replace("2026-11-20", "2026-11-23") + TOTAL, "A2 future-day");
    }

    @Test
    void theTemplateComesBackAsAnEmptyStatement() {
        String template = StatementTemplate.TABLE.csv();

        assertThatThrownBy(() -> read(template.replace("\uFEFF", "")))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("table-no-rows"));
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});

        assertThatThrownBy(() -> read(file)).isInstanceOf(TableRefused.class);
    }

    private void assertWrong(String content, String... wrong) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly(wrong));
    }

    private StatementFile read(String content) throws IOException {
        return read(content, StandardCharsets.UTF_8);
    }

    private StatementFile read(String content, Charset charset) throws IOException {
        Path file = folder.resolve("statement.csv");
        Files.writeString(file, content, charset);
        return read(file);
    }

    private static StatementFile read(Path file) {
        try (TableFile table = TableFile.open(file)) {
            return StatementReader.read(table, TODAY);
        }
    }
}
