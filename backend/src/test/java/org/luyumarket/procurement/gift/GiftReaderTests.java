package org.luyumarket.procurement.gift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.table.TableFile;
import org.luyumarket.platform.table.TableRefused;
import reactor.core.publisher.Flux;

class GiftReaderTests {

    static final String HEAD = "姓名,手机号,部门,所在地,详细地址,商品编号,份数\n";
    private static final String ZHANG = "张三,139 0543-0001,教务处,滨州市滨城区,黄河五路1号,500236-01,2\n";
    private static final String LI = "李四,13905430002,,371602,渤海八路2号,500236-01,1.0\n";
    private static final DivisionCode BINCHENG = new DivisionCode("371602");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aListIsReadAsPeopleTypeIt() throws IOException {
        List<GiftRow> rows = read(HEAD + ZHANG + LI, StandardCharsets.UTF_8);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).to()).isEqualTo(new Recipient("张三", "13905430001", "教务处", BINCHENG, "黄河五路1号"));
        assertThat(rows.get(1).quantity()).isEqualTo(1);
        assertThat(rows.get(1).cells().quantity()).isEqualTo("G3");
    }

    @Test
    void aListInGbkIsReadToo() throws IOException {
        assertThat(read(HEAD + ZHANG, Charset.forName("GBK")).get(0).to().name())
                .isEqualTo("张三");
    }

    @Test
    void whatIsWrongIsNamedByItsCell() {
        assertWrong(ZHANG.replace("139 0543-0001", "0543-3160000"), "B2 mobile");
        assertWrong(ZHANG.replace("滨州市滨城区", "滨州市"), "D2 no-such-district");
        assertWrong(ZHANG.replace("张三", ""), "A2 required");
        assertWrong(ZHANG.replace(",2\n", ",0\n"), "G2 packs");
        assertWrong(ZHANG.replace(",2\n", ",两份\n") + LI.replace("渤海八路2号", ""), "G2 packs", "E3 required");
    }

    @Test
    void aPhoneIsOnePersonWhoGetsAProductOnce() {
        assertWrong(ZHANG + ZHANG, "F3 given-twice");
        assertWrong(
                ZHANG + LI.replace("13905430002", "13905430001").replace("500236-01", "500236-02"),
                "B3 phone-of-another");
    }

    @Test
    void aListWithoutRowsOrWithTooManyIsNone() {
        String many = IntStream.rangeClosed(0, GiftReader.MOST_ROWS)
                .mapToObj(number -> LI.replace("13905430002", "139%08d".formatted(number)))
                .collect(Collectors.joining());

        assertThatThrownBy(() -> read(HEAD, StandardCharsets.UTF_8)).isInstanceOf(TableRefused.class);
        assertThatThrownBy(() -> read(HEAD + many, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("table-too-many-rows"));
    }

    private void assertWrong(String rows, String... errors) {
        assertThatThrownBy(() -> read(HEAD + rows, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(GiftReaderTests::inShort)
                                .containsExactly(errors));
    }

    private static String inShort(FieldError error) {
        return error.field() + " " + error.code();
    }

    private List<GiftRow> read(String content, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), content.getBytes(charset));
        return requireNonNull(TableFile.read(
                        file, (table, rows) -> Flux.just(GiftReader.read(rows, GiftReaderTests::place)))
                .single()
                .block());
    }

    private static Optional<DivisionCode> place(String text) {
        return text.equals("滨州市滨城区") || text.equals("371602") ? Optional.of(BINCHENG) : Optional.empty();
    }
}
