package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceNamesTests {

    private final Divisions divisions = new DivisionTable();

    @Test
    void aCountyAndItsCityHaveANameInBothLanguages() {
        assertThat(name("500240", Locale.CHINA)).isEqualTo("石柱土家族自治县");
        assertThat(name("500240", Locale.ENGLISH)).isEqualTo("Shizhu Tujia Autonomous County");
        assertThat(name("371600", Locale.UK)).isEqualTo("Binzhou");
    }

    @Test
    void everythingInShandongAndEveryCountyOfThePairsHasAnEnglishName() {
        var counties = new CountyPairs(divisions).all().stream().map(County::code);
        var shandong = divisions.within(DivisionCode.SHANDONG).stream()
                .flatMap(city -> Stream.concat(Stream.of(city), divisions.within(city.code()).stream()))
                .map(Division::code);

        assertThat(Stream.concat(counties, shandong))
                .hasSizeGreaterThan(160)
                .allSatisfy(
                        code -> assertThat(PlaceNames.of(code, Locale.ENGLISH)).matches("[A-Z][A-Za-z' -]+"));
    }

    @Test
    void whatEnglishHasNoNameForIsCalledAsInChinese() {
        assertThat(name("440106", Locale.ENGLISH)).isEqualTo("天河区");
        assertThat(name("999999", Locale.ENGLISH)).isEqualTo("999999");
    }

    @Test
    void aFullNameGoesUpInEnglishAndDownInChinese() {
        DivisionCode bincheng = new DivisionCode("371602");

        assertThat(divisions.fullName(bincheng, Locale.CHINA)).isEqualTo("山东省滨州市滨城区");
        assertThat(divisions.fullName(bincheng, Locale.ENGLISH)).isEqualTo("Bincheng District, Binzhou, Shandong");
        assertThat(divisions.fullName(new DivisionCode("500236"), Locale.ENGLISH))
                .isEqualTo("Fengjie County, Chongqing");
    }

    private static String name(String code, Locale language) {
        return PlaceNames.of(new DivisionCode(code), language);
    }
}
