package org.luyumarket.goodslist;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.goodslist.CheckedRow.Effect;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.table.TableRefused;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

@MarketTest
class ProductFilesIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEAD = "编号,名称,区县,供应商,品类,包装,销售单位,净重(kg),单价(元),批量价,当季月份,上架\n";

    @Autowired
    private ProductFiles files;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Ids ids;

    private Person staff = person(null);
    private String sku = "";

    @BeforeEach
    void somebodyOfFengjie() {
        staff = person(new DivisionCode("500236"));
        sku = Unique.name("sku");
    }

    @Test
    void whatIsExportedComesBackAsItWas() throws IOException {
        CheckedFile csv = check(done(files.csv(staff)));
        Path path = Files.createTempFile("products", ".xlsx");
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (ByteBuffer piece : done(files.workbook(staff).collectList())) {
                channel.write(piece);
            }
        }
        CheckedFile workbook =
                done(files.check(done(files.take(path, "p.xlsx", staff)).id(), staff));

        assertThat(csv.rows()).hasSizeGreaterThan(3).allMatch(row -> row.effect() == Effect.SAME);
        assertThat(workbook.rows()).hasSameSizeAs(csv.rows()).allMatch(row -> row.effect() == Effect.SAME);
    }

    @Test
    void aFileIsShownFirstAndImportedWhenSomebodySaysSo() {
        CheckedFile checked = check(HEAD + row(sku, "49.90", "100:42"));
        assertThat(checked.rows()).extracting(CheckedRow::effect).containsExactly(Effect.NEW);
        assertThat(catalog.find(sku).block(PATIENCE)).isNull();

        SentFile imported = bring(checked, false);

        assertThat(imported.isImported()).isTrue();
        assertThat(imported.added()).isOne();
        Product product = done(catalog.find(sku));
        assertThat(product.price()).isEqualTo(Cny.parse("49.90"));
        assertThat(product.handling().noReasonReturn()).isTrue();
        assertThatThrownBy(() -> bring(checked, false)).isInstanceOf(FileHasMoved.class);
    }

    @Test
    void columnsLeftOutAndCellsLeftBlankStayAsTheyAre() {
        bring(check(HEAD + row(sku, "49.90", "100:42")), false);

        CheckedFile checked = check("单价(元),编号,名称,批量价\n45.00," + sku + ",,无\n");

        assertThat(checked.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.differences())
                        .containsExactly(
                                new CheckedRow.Difference("单价(元)", "49.90", "45.00"),
                                new CheckedRow.Difference("批量价", "100:42.00", "无")));
        bring(checked, false);
        assertThat(done(catalog.find(sku)).name()).isEqualTo("示例脐橙");
        assertThat(done(catalog.priceHistory(sku).collectList())).hasSize(2);
    }

    @Test
    void whileARowIsWrongNoneIsImportedUnlessTheRightOnesAreAskedFor() {
        String wrong = Unique.name("sku");
        CheckedFile checked = check(HEAD + row(sku, "49.90", "") + row(wrong, "cheap", "100-42"));
        assertThat(checked.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(tuple("I3", "typed-money"), tuple("J3", "tiers-like"));

        assertThatThrownBy(() -> bring(checked, false)).isInstanceOf(RowsAreWrong.class);
        assertThat(catalog.find(sku).block(PATIENCE)).isNull();
        bring(checked, true);

        assertThat(catalog.find(sku).block(PATIENCE)).isNotNull();
        assertThat(catalog.find(wrong).block(PATIENCE)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49.90 | 100:50 | J2 | tier-price",
                "0 | '' | I2 | price",
                "49.90 | 1:42 | J2 | out-of-range",
            })
    void theRulesOfOneProductHoldForEachRow(String price, String tiers, String cell, String code) {
        assertThat(check(HEAD + row(sku, price, tiers)).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple(cell, code));
    }

    @Test
    void whatAProductIsCannotBeChangedByAFile() {
        bring(check(HEAD + row(sku, "49.90", "")), false);

        assertThat(check("编号,净重(kg),品类\n" + sku + ",4.5,茶叶\n").errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("B2", "C2");
    }

    @Test
    void aRowOfAnOlderVersionIsNotImported() {
        bring(check(HEAD + row(sku, "49.90", "")), false);

        assertThat(check("编号,单价(元),版本\n" + sku + ",40.00,7\n").errors())
                .containsExactly(new FieldError("C2", "stale-row"));
    }

    @Test
    void whatChangedAfterItWasShownIsShownAgainFirst() {
        bring(check(HEAD + row(sku, "49.90", "")), false);
        CheckedFile checked = check("编号,单价(元)\n" + sku + ",45.00\n");
        done(catalog.change(sku, 1, new ProductChange(null, Cny.parse("48.00"), null, null, null, null), staff));

        assertThatThrownBy(() -> bring(checked, false)).isInstanceOf(FileHasMoved.class);
        assertThat(done(catalog.find(sku)).price()).isEqualTo(Cny.parse("48.00"));
    }

    @Test
    void aProductOfAnotherCountyIsNotToldOf() {
        CheckedFile checked = check("编号,单价(元)\n500238-01,45.00\n");

        assertThat(checked.rows()).singleElement().satisfies(row -> {
            assertThat(row.effect()).isEqualTo(Effect.WRONG);
            assertThat(row.toString()).doesNotContain("巫溪");
        });
        assertThat(check(HEAD + row(sku, "49.90", "").replace("奉节县,V08A", "巫溪县,"))
                        .errors())
                .extracting(FieldError::code)
                .containsExactly("other-county");
    }

    @Test
    void aNumberStandsInOneRowOnly() {
        assertThat(check(HEAD + row(sku, "49.90", "") + row(sku, "48.00", "")).errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("A3", "given-twice"));
    }

    @Test
    void whatIsNoListOfProductsIsNotTaken() {
        assertThatThrownBy(() -> check("名称,单价(元)\n脐橙,5\n")).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> check(HEAD)).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> check("编号\n" + "500236-01\n".repeat(1_001))).isInstanceOf(TableRefused.class);
    }

    @Test
    void aFileIsItsSendersAloneAndGoesWhenItIsThrownAwayOrAnotherComes() {
        CheckedFile first = check(HEAD + row(sku, "49.90", ""));
        Person colleague = person(new DivisionCode("500236"));
        assertThatThrownBy(() -> done(files.check(first.file().id(), colleague)))
                .isInstanceOf(UnknownFile.class);

        CheckedFile second = check(HEAD + row(sku, "48.90", ""));
        assertThatThrownBy(() -> done(files.check(first.file().id(), staff))).isInstanceOf(UnknownFile.class);
        done(files.discard(second.file().id(), staff));

        assertThat(files.of(staff).count().block(PATIENCE)).isZero();
    }

    @Test
    void theTemplateIsReadWithoutItsSample() {
        assertThatThrownBy(() -> check(files.template().csv())).isInstanceOf(TableRefused.class);
        assertThat(check(files.template().csv() + row(sku, "1", "").replaceFirst(",.*", ",,,,,,,,,,,,,,,,,,,,,,"))
                        .rows())
                .hasSize(1);
    }

    private CheckedFile check(String csv) {
        try {
            Path file = Files.createTempFile("products", ".csv");
            Files.writeString(file, csv);
            return done(files.take(file, "products.csv", staff).flatMap(sent -> files.check(sent.id(), staff)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private SentFile bring(CheckedFile checked, boolean rightOnesOnly) {
        return done(files.bring(checked.file().id(), checked.fingerprint(), rightOnesOnly, staff));
    }

    private static String row(String sku, String price, String tiers) {
        return String.join(
                        ",", List.of(sku, "示例脐橙", "奉节县", "V08A", "柑橘", "5kg/箱", "箱", "5", price, tiers, "11、12、1", "是"))
                + "\n";
    }

    private Person person(@Nullable DivisionCode county) {
        return new Person(
                county == null ? new UUID(0, 0) : ids.next(),
                Unique.name("staff"),
                "示例员工",
                Role.COUNTY_STAFF,
                county,
                null);
    }

    private static <T> T done(Mono<T> work) {
        return requireNonNull(work.block(PATIENCE));
    }
}
