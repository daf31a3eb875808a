package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.shopwindow.ProductQuery.Sort;

/** What shoppers type in November, and what they see first of all 75 products. */
class SearchTests {

    private static final Snapshot window = DemoAssortment.displayOn(LocalDate.of(2026, 11, 21));

    @ParameterizedTest(name = "{0} finds {1}, {2} first")
    @CsvSource({
        // Chinese words, anywhere in a name
        "脐橙,           9, 奉节脐橙 纽荷尔 一等果",
        "橙,            13, 奉节脐橙 纽荷尔 一等果",
        "奉节脐橙,        8, 奉节脐橙 纽荷尔 一等果",
        "伦晚,           1, 奉节伦晚脐橙 一等果",
        "木耳,           2, 泥溪青杠树黑木耳",
        "土鸡,           2, 秀山土鸡(白条)",
        "脆李,           2, 巫山脆李",
        "马铃薯,          1, 巫溪洋芋(马铃薯)",
        // several words, in any order and without spaces
        "奉节 脐橙,       9, 奉节脐橙 纽荷尔 一等果",
        "脐橙奉节,        9, 奉节脐橙 纽荷尔 一等果",
        "礼盒 脐橙,       1, 奉节脐橙 奉园72-1 特等礼盒",
        "腊肉 酉阳,       1, 酉阳腊肉",
        // county, variety, category, supplier, number
        "巫山县,          4, 巫山庙党(党参)",
        "纽荷尔,          1, 奉节脐橙 纽荷尔 一等果",
        "奉园91,         1, 奉节脐橙 凤早 食堂装",
        "水果,           9, 万州柠檬",
        "柑桔,          13, 奉节脐橙 纽荷尔 一等果",
        "石柱特产,         5, 石柱红 干辣椒",
        "500236-14,     1, 奉节土蜂蜜",
        "honey,         2, 云阳土蜂蜜",
        // pinyin, with and without spaces, whole or half typed
        "qicheng,       9, 奉节脐橙 纽荷尔 一等果",
        "qi cheng,      9, 奉节脐橙 纽荷尔 一等果",
        "QiCheng,       9, 奉节脐橙 纽荷尔 一等果",
        "qichen,        9, 奉节脐橙 纽荷尔 一等果",
        "fengjieqicheng, 8, 奉节脐橙 纽荷尔 一等果",
        "lunwan qicheng, 1, 奉节伦晚脐橙 一等果",
        "mihoutao,      2, 黔江猕猴桃",
        "lvcha,         2, 鸡鸣绿茶",
        "lücha,         2, 鸡鸣绿茶",
        "hongcha,       1, 仙女红茶",
        "wushan,        4, 巫山庙党(党参)",
        // initials
        "qc,            9, 奉节脐橙 纽荷尔 一等果",
        "fjqc,          8, 奉节脐橙 纽荷尔 一等果",
        "ydj,           1, 黔江羊肚菌(干)",
        "wzky,          1, 万州烤鱼(真空包装)",
        // mixed
        "奉节qc,         9, 奉节脐橙 纽荷尔 一等果",
        "fengjie 脐橙,    9, 奉节脐橙 纽荷尔 一等果",
        // traditional characters and full-width letters
        "臍橙,           9, 奉节脐橙 纽荷尔 一等果",
        "奉節臍橙,        8, 奉节脐橙 纽荷尔 一等果",
        "臘肉,           4, 奉节腊肉",
        "ｑｃ,           9, 奉节脐橙 纽荷尔 一等果",
        // one slip: exchanged, missing, too many, wrong, or the wrong character of the same sound
        "qichneg,       9, 奉节脐橙 纽荷尔 一等果",
        "qicheg,        9, 奉节脐橙 纽荷尔 一等果",
        "qiccheng,      9, 奉节脐橙 纽荷尔 一等果",
        "mihautao,      2, 黔江猕猴桃",
        "奉节济橙,        8, 奉节脐橙 纽荷尔 一等果",
        "弥猴桃,          2, 黔江猕猴桃",
        "其橙,           9, 奉节脐橙 纽荷尔 一等果",
    })
    void findsWhatWasMeant(String typed, long total, String first) {
        Page<ShownProduct> found = search(typed);

        assertThat(names(found)).startsWith(first);
        assertThat(found.total()).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "苹果",
                "香蕉",
                "手机",
                "笔记本电脑",
                "apple",
                "iphone",
                "laptop",
                "zzzz",
                "牛肉",
                "榴莲",
                "脐橙 手机",
                "?!",
                "%",
                "<script>",
                "' or 1=1 --"
            })
    void findsNothingWhereNothingIsMeant(String typed) {
        assertThat(search(typed).items()).isEmpty();
        assertThat(search(typed).total()).isZero();
    }

    @Test
    void aWholeWordOfTheNameComesBeforePartOfOne() {
        assertThat(names(search("土鸡"))).containsExactly("秀山土鸡(白条)", "秀山土鸡蛋");
        assertThat(names(search("腊肉"))).endsWith("城口老腊肉");
    }

    @Test
    void whatIsInSeasonComesFirstAmongEquals() {
        assertThat(search("脐橙").items().subList(0, 3)).allMatch(ShownProduct::inSeason);
        assertThat(search("脐橙").items().subList(3, 9)).noneMatch(ShownProduct::inSeason);
    }

    @Test
    void theSameSearchAlwaysAnswersTheSame() {
        List<String> first = names(search("橙"));

        assertThat(Collections.nCopies(20, "橙"))
                .allSatisfy(typed -> assertThat(names(search(typed))).isEqualTo(first));
    }

    @Test
    void theLongestSearchIsAnsweredToo() {
        assertThat(search("橙".repeat(64)).items()).isEmpty();
        assertThat(search("q ".repeat(32)).total()).isPositive();
    }

    private static Page<ShownProduct> search(String typed) {
        return window.list(new ProductQuery(typed, null, null, false, Sort.RELEVANCE, new PageRequest(1, 100)));
    }

    private static List<String> names(Page<ShownProduct> found) {
        return found.items().stream().map(shown -> shown.product().name()).toList();
    }
}
