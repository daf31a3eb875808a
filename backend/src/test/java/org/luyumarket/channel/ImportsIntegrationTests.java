package org.luyumarket.channel;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.channel.DealFixture.person;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Months;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@MarketTest
class ImportsIntegrationTests {

    private static final Logger log = LoggerFactory.getLogger(ImportsIntegrationTests.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final PageRequest FIRST_PAGE = new PageRequest(1, 100);
    private static final Person CLERK = person("file-clerk", Role.COUNTY_STAFF, "500236");
    private static final Person COLLEAGUE = person("file-colleague", Role.COUNTY_STAFF, "500236");
    private static final String HEAD = "日期,供应商,产品,数量(吨),金额(元),采购单位,采购单位所在地,渠道,发票号,冲减原交易,备注\n";

    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    @Autowired
    private DealImports imports;

    @Autowired
    private Deals deals;

    @Autowired
    private DealReviews reviews;

    @Autowired
    private RowWords words;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Months months;

    @Autowired
    private TransactionalOperator transactions;

    @Autowired
    private ImportTaskRepository tasks;

    @Autowired
    private ImportRowRepository rows;

    @Autowired
    private ImportService service;

    @Autowired
    private MarketDatabase database;

    @Test
    void aFileInGbkBecomesDealsThatWaitForTheirReview() throws IOException {
        String buyer = Unique.name("示例·文件商行");

        DealImport checked = check((HEAD + row(buyer, "32.5", Unique.name("F")) + row(buyer, "30", Unique.name("F")))
                .getBytes(Charset.forName("GBK")));
        assertThat(checked.isReady()).isTrue();
        assertThat(checked.grams()).isEqualTo(62_500_000);
        done(imports.confirm(checked.id(), CLERK));

        assertThat(done(deals.find(DealFilter.ALL.ofImport(checked.id()), CLERK, FIRST_PAGE))
                        .items())
                .hasSize(2)
                .allMatch(deal -> deal.status() == DealStatus.SUBMITTED);
    }

    @Test
    void aFormerDivisionIsReadAsThatOfTodayAndSaysSo() throws IOException {
        String buyer = Unique.name("示例·文件商行");
        String before = row(buyer, "31", Unique.name("F"))
                .replace("2026-01-15", "2018-07-15")
                .replace("山东省济南市天桥区", "莱芜市");
        String after = row(buyer, "32", Unique.name("F")).replace("山东省济南市天桥区", "371200");

        DealImport then = check((HEAD + before).getBytes(StandardCharsets.UTF_8));
        DealImport later = check((HEAD + before.replace(",F", ",G") + after).getBytes(StandardCharsets.UTF_8));

        assertThat(read(then)).containsExactly("G2 采购单位所在地 1 莱芜市（2018-12-31 撤销）在成交时还在，按今天的山东省济南市统计。");
        assertThat(read(later)).containsExactly("G2 采购单位所在地 2 莱芜市已于 2018-12-31 撤销，按今天的山东省济南市统计。");
        done(imports.confirm(then.id(), CLERK));
        assertThat(done(deals.find(DealFilter.ALL.ofImport(then.id()), CLERK, FIRST_PAGE))
                        .items())
                .extracting(deal -> deal.terms().buyer().division() + " "
                        + deal.terms().formerly().buyerDivision())
                .containsExactly("370100 371200");
    }

    private List<String> read(DealImport file) {
        return done(imports.formerPlaces(file.id(), CLERK)
                .map(place -> words.reading(place, file.columns(), Locale.CHINESE))
                .map(reading ->
                        "%s %s %d %s".formatted(reading.cell(), reading.column(), reading.rows(), reading.message()))
                .collectList());
    }

    @Test
    void aSecondPersonReviewsTheWholeFile() throws IOException {
        String buyer = Unique.name("示例·文件商行");
        DealImport checked = check((HEAD + row(buyer, "32.5", Unique.name("F")) + row(buyer, "30", Unique.name("F")))
                .getBytes(StandardCharsets.UTF_8));
        done(imports.confirm(checked.id(), CLERK));

        assertThatThrownBy(() -> done(reviews.confirmFile(checked.id(), CLERK))).isInstanceOf(ReviewedByTheSame.class);
        long confirmed = done(reviews.confirmFile(checked.id(), COLLEAGUE));

        assertThat(confirmed).isEqualTo(2);
        assertThat(done(deals.find(DealFilter.ALL.ofImport(checked.id()), CLERK, FIRST_PAGE))
                        .items())
                .allMatch(deal -> deal.status() == DealStatus.CONFIRMED);
    }

    @Test
    void aFileWhoseMonthWasLockedMeanwhileCountsInTheOpenOneIfItsReviewerAgrees() throws IOException {
        DealImport checked = check((HEAD + row("甲", "32.5", Unique.name("F")).replace("2026-01-15", "2018-05-15"))
                .getBytes(StandardCharsets.UTF_8));
        done(imports.confirm(checked.id(), CLERK));
        done(transactions.transactional(
                months.lock(new DivisionCode("500236"), YearMonth.of(2018, 5), person("city", Role.CITY_STAFF, null))));

        assertThatThrownBy(() -> done(reviews.confirmFile(checked.id(), COLLEAGUE)))
                .isInstanceOf(DealMonthLocked.class);

        assertThat(done(reviews.confirmFileLate(checked.id(), COLLEAGUE))).isOne();
    }

    @Test
    void aRowOfALockedMonthSaysInWhichCellToAgree() throws IOException {
        done(transactions.transactional(
                months.lock(new DivisionCode("500236"), YearMonth.of(2018, 6), person("city", Role.CITY_STAFF, null))));
        String head = HEAD.strip() + ",同意补录\n";
        String late = row("甲", "32.5", Unique.name("F"))
                .replace("2026-01-15", "2018-06-15")
                .strip();

        DealImport refused = check((head + late + ",\n").getBytes(StandardCharsets.UTF_8));
        DealImport agreed = check((head + late + ",是\n").getBytes(StandardCharsets.UTF_8));

        assertThat(said(refused)).containsExactly("L2 同意补录 2018-06 已锁定，这笔会记入下一个未锁定的月份，列为调整。同意的请勾选，或在“同意补录”一列填“是”。");
        assertThat(agreed.isReady()).isTrue();
    }

    @Test
    void whatIsWrongIsNamedByItsCellAndNothingIsImported() throws IOException {
        String twice = Unique.name("F");
        String file = HEAD
                + row("甲", "32.5", twice)
                + row("乙", "30", twice.toLowerCase(Locale.ROOT))
                + "2099-01-01,V08A,500236-09,30,140000,丙,370105,批发,,,\n"
                + "2026-01-01,V08A,奉节脐澄 纽荷尔,30,140000,丁,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,三十,140000,戊,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,-3,-14000,己,370105,批发,,,\n"
                + "2026-01-01,V09A,500237-01,3,14000,庚,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,32500,155000,辛,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,=1+1,155000,壬,火星,批发,,,\n";

        DealImport checked = check(file.getBytes(StandardCharsets.UTF_8));
        List<String> wrong = done(imports.badRows(checked.id(), CLERK, FIRST_PAGE)
                .flatMapIterable(row -> words.wrong(row, checked.columns(), Locale.CHINESE))
                .map(found -> found.cell() + " " + found.column())
                .collectList());

        assertThat(wrong)
                .contains("I3 发票号", "A4 日期", "C5 产品", "D6 数量(吨)", "J7 冲减原交易", "B8 供应商", "D9 数量(吨)", "D10 数量(吨)");
        assertThat(checked.isReady()).isFalse();
        assertThatThrownBy(() -> done(imports.confirm(checked.id(), CLERK))).isInstanceOf(ImportNotReady.class);
        assertThat(done(deals.find(DealFilter.ALL.ofImport(checked.id()), CLERK, FIRST_PAGE))
                        .total())
                .isZero();
    }

    @Test
    void aWorkbookComesBackWithWhatIsWrongBehindItsRowsAndIsReadAgainWithoutThat() throws IOException {
        byte[] sent = workbook("三十");

        DealImport checked = check(sent);
        byte[] noted = noted(checked);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(noted))) {
            List<Row> sheet = book.getFirstSheet().read();
            assertThat(sheet.get(0).getCellText(11)).isEqualTo("错误说明");
            assertThat(sheet.get(1).getCellText(11)).startsWith("D2 数量(吨)：应是大于 0 的数");
            assertThat(sheet.get(2).getCellCount()).isEqualTo(11);
            assertThat(sheet.get(1).getCellText(3)).isEqualTo("三十");
        }
        assertThat(noted(check(noted))).isNotEmpty();
        assertThat(said(check(noted))).isEqualTo(said(checked));
    }

    @Test
    void mergedCellsAreNamedByTheirPlaces() throws IOException {
        DealImport refused =
                check(workbook("30", sheet -> sheet.range(1, 0, 2, 0).merge()));

        assertThat(requireNonNull(refused.refusal()).code()).isEqualTo("table-merged-cells");
        assertThat(requireNonNull(refused.refusal()).arguments()).hasToString("[A2:A3]");
    }

    @Test
    void eachBadRowIsAnsweredInWordsWithItsCell() throws IOException {
        String file = HEAD
                + "2026-01-01,V08A,火星脐橙,30,140000,丁,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,-3,-14000,己,370105,批发,,,\n"
                + "2026-01-01,V08A,500236-09,-3,-14000,己,370105,批发,,D99999999,\n"
                + "2026-01-01,V08A,500236-09,32500,155000,辛,370105,批发,,,\n";

        assertThat(said(check(file.getBytes(Charset.forName("GBK")))))
                .satisfiesExactly(
                        product -> assertThat(product).startsWith("C2 产品 没有产品“火星脐橙”，是不是：500236-"),
                        negative -> assertThat(negative).isEqualTo("J3 冲减原交易 退货要在“冲减原交易”里写明它冲减的那一笔的编号。"),
                        original -> assertThat(original).isEqualTo("J4 冲减原交易 没有已确认的原交易“D99999999”，或者产品不同。"),
                        kilograms -> assertThat(kilograms)
                                .startsWith("D5 数量(吨) 合每公斤 <0.01 元")
                                .contains("把公斤写成了吨"));
    }

    @Test
    void anUnknownColumnIsNotPassedOverInSilence() throws IOException {
        DealImport refused =
                check((HEAD.strip() + ",运费\n" + row("甲", "3", "x").strip() + ",5\n").getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(requireNonNull(refused.refusal()).code()).isEqualTo("table-unknown-column");
    }

    @Test
    void theTemplateComesBackWithoutItsSample() throws IOException {
        DealImport refused = check(done(imports.workbookTemplate(CLERK)));

        assertThat(requireNonNull(refused.refusal()).code()).isEqualTo("table-no-rows");
    }

    @Test
    void anotherCountysFileDoesNotExist() throws IOException {
        DealImport checked = check((HEAD + row("甲", "3", Unique.name("F"))).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> done(imports.find(checked.id(), person("other", Role.COUNTY_STAFF, "500237"))))
                .isInstanceOf(UnknownImport.class);
    }

    @Test
    void aCheckThatDiedHalfwayIsDoneFromItsBeginning() throws IOException {
        DealImport checked = check(twoRows());
        database.execute("delete from channel.import_row where row = 3 and import_id = '" + checked.id() + "'");
        database.execute(
                "update channel.import set status = 'CHECKING', rows_read = 1, alive_at = now() - interval '1 hour'"
                        + " where id = '" + checked.id() + "'");

        DealImport again = checked(checked.id());
        done(imports.confirm(again.id(), CLERK));

        assertThat(again.rowsRead()).isEqualTo(2);
        assertThat(done(deals.find(DealFilter.ALL.ofImport(again.id()), CLERK, FIRST_PAGE))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void rowsThatACrashTookAreReadAgainAndNeverImportedAsNothing() throws IOException {
        DealImport checked = check(twoRows());

        database.execute("delete from channel.import_row where import_id = '" + checked.id() + "'");
        Mono<DealImport> confirmed = imports.confirm(checked.id(), CLERK);

        done(confirmed.retryWhen(
                Retry.fixedDelay(100, Duration.ofMillis(200)).filter(ImportNotReady.class::isInstance)));
        assertThat(done(deals.find(DealFilter.ALL.ofImport(checked.id()), CLERK, FIRST_PAGE))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aCheckThatDiesAgainAndAgainIsRefusedAndSaysSo() throws IOException {
        DealImport checked = check(twoRows());
        database.execute(
                "update channel.import set status = 'CHECKING', attempts = 9, alive_at = now() - interval '1 hour'"
                        + " where id = '" + checked.id() + "'");

        DealImport refused = checked(checked.id());

        assertThat(requireNonNull(refused.refusal()).code()).isEqualTo("table-interrupted");
        assertThatThrownBy(() -> done(imports.confirm(checked.id(), CLERK))).isInstanceOf(ImportNotReady.class);
    }

    @Test
    void aCheckThatLostItsFileStoresNothingMore() throws IOException {
        DealImport checked = check(twoRows());
        ImportTask lost = new ImportTask(checked.id(), 0, CLERK);

        assertThatThrownBy(() -> rows.stage(lost, List.of(), Instant.now()).block(PATIENCE))
                .isInstanceOf(ImportTakenOver.class);
        assertThatThrownBy(() -> tasks.hold(lost, Instant.now()).block(PATIENCE))
                .isInstanceOf(ImportTakenOver.class);
    }

    @Test
    void aPaperThatWasTakenSinceTheCheckIsNamedOnceHoweverOftenItIsTried() throws IOException {
        String invoice = Unique.name("F");
        DealImport checked = check((HEAD + row("甲", "32.5", invoice)).getBytes(StandardCharsets.UTF_8));
        Deal taken = done(deals.enter(DealFixture.aDeal().withInvoice(invoice).terms(), CLERK));

        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> done(imports.confirm(checked.id(), CLERK))).isInstanceOf(ImportNotReady.class);
        }
        done(Flux.range(0, 4).flatMap(twin -> service.checkAgain(checked.id())).then(Mono.just(true)));

        assertThat(done(imports.everyBadRow(checked.id(), CLERK).collectList()))
                .singleElement()
                .satisfies(row -> assertThat(row.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.arguments()).hasToString("[" + taken.number() + "]")));
    }

    @Test
    void manyRowsTakeLessThanTwentySeconds() throws IOException {
        Total before = total();
        Path file = many();
        Instant start = Instant.now();

        DealImport checked = check(file);
        assertThat(checked.rowsBad()).isZero();
        log.info("checked in {}", Duration.between(start, Instant.now()));
        done(imports.confirm(checked.id(), CLERK));
        Duration imported = Duration.between(start, Instant.now());
        Instant review = Instant.now();
        long confirmed = done(reviews.confirmFile(checked.id(), COLLEAGUE));
        log.info("{} rows imported in {}, confirmed in {}", MANY, imported, Duration.between(review, Instant.now()));

        assertThat(confirmed).isEqualTo(MANY);
        assertThat(total().all().grams() - before.all().grams()).isEqualTo(checked.grams());
        assertThat(imported).isLessThan(Duration.ofSeconds(20));
    }

    private Path many() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        String stem = Unique.name("M");
        for (int i = 0; i < MANY; i++) {
            text.append("2025-%02d-%02d,V08A,500236-09,%d.%03d,%d,示例·商行%d,370105,批发,%s-%d,,\n"
                    .formatted(1 + i % 12, 1 + i % 28, 20 + i % 20, i % 1000, 4_500 * (20 + i % 20), i % 300, stem, i));
        }
        return Files.writeString(folder.resolve("many.csv"), text);
    }

    private Total total() {
        return done(ledger.totals(EntryFilter.year(2025), Grouping.NONE).next());
    }

    private static String row(String buyer, String tonnes, String invoice) {
        long money = Math.round(Double.parseDouble(tonnes) * 4_600);
        return "2026-01-15,V08A,500236-09,%s,%d,%s,山东省济南市天桥区,批发,%s,,\n".formatted(tonnes, money, buyer, invoice);
    }

    private DealImport check(byte[] content) throws IOException {
        return check(Files.write(folder.resolve(Unique.name("file")), content));
    }

    private static byte[] workbook(String tonnes) throws IOException {
        return workbook(tonnes, sheet -> {});
    }

    /** Two rows, of which the first has these tonnes. */
    private static byte[] workbook(String tonnes, Consumer<Worksheet> besides) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String buyer = Unique.name("示例·表格商行");
        try (Workbook workbook = new Workbook(content, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("交易");
            List<String> lines = List.of(HEAD, row(buyer, "30", Unique.name("F")), row(buyer, "31", Unique.name("F")));
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).strip().split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
            sheet.value(1, 3, tonnes);
            besides.accept(sheet);
        }
        return content.toByteArray();
    }

    private byte[] noted(DealImport file) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        imports.noted(file.id(), CLERK, Locale.CHINESE)
                .doOnNext(piece -> content.write(piece.array(), piece.arrayOffset(), piece.limit()))
                .blockLast(PATIENCE);
        return content.toByteArray();
    }

    private List<String> said(DealImport file) {
        return done(imports.everyBadRow(file.id(), CLERK)
                .flatMapIterable(row -> words.wrong(row, file.columns(), Locale.CHINESE))
                .map(found -> found.cell() + " " + found.column() + " " + found.message())
                .collectList());
    }

    private static byte[] twoRows() {
        return (HEAD + row("甲", "32.5", Unique.name("F")) + row("乙", "30", Unique.name("F")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private DealImport check(Path file) {
        return checked(done(imports.begin(file, "deals.csv", CLERK)).id());
    }

    private DealImport checked(UUID id) {
        return done(Mono.defer(() -> imports.find(id, CLERK))
                .filter(found -> found.status() != Status.CHECKING)
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50))));
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
