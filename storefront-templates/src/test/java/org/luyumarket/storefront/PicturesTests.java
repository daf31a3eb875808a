package org.luyumarket.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTests {

    @ParameterizedTest
    @CsvSource({
        "citrus, 纽荷尔, 奉节脐橙 纽荷尔 一等果, newhall",
        "citrus, 伦晚, 奉节伦晚脐橙 一等果, lunwan",
        "citrus, 九月红, 奉节脐橙 九月红, jiuyuehong",
        "citrus, 奉园72-1(凤园), 奉节脐橙 奉园72-1 特等礼盒, fengyuan-gift",
        "starch, '', 天生云阳 红薯粉条, sweet-potato-noodles",
        "vegetables, '', 彭水红薯, sweet-potato",
        "fruit, '', 黔江脆红李, red-plum",
        "grain_oil, '', 酉阳山茶油, camellia-oil",
        "tea, '', 秀山绿茶, green-tea"
    })
    void aProductGetsTheDrawingItsNameAsksFor(String category, String variety, String name, String drawing) {
        assertThat(Pictures.of(category, variety, name).name()).isEqualTo(drawing);
    }

    @Test
    void aProductNobodyDrewGetsTheDrawingOfItsCategory() {
        assertThat(Pictures.of("honey", "", "百花").name()).isEqualTo("honey");
    }

    @Test
    void aCategoryNobodyKnowsIsAParcel() {
        assertThat(Pictures.of("lamps", "", "台灯").name()).isEqualTo("parcel");
    }

    @Test
    void everyDrawingNamedIsThere() {
        assertThat(Pictures.all())
                .allSatisfy(picture -> assertThat(picture.address()).startsWith("/assets/"));
    }

    @Test
    void drawingsInOnePageDoNotTakeEachOthersParts() {
        assertThat(Pictures.of("citrus", "纽荷尔", "").inline())
                .startsWith("<svg aria-hidden=\"true\"")
                .contains("id=\"newhall-c1\"", "url(#newhall-c1)")
                .doesNotContain("id=\"c1\"", "url(#c1)");
    }
}
