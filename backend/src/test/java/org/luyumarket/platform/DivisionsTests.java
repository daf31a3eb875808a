package org.luyumarket.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTests {

    private static final Divisions divisions = new DivisionTable();

    @Test
    void thirtyFourProvincesMakeChina() {
        assertThat(divisions.provinces())
                .hasSize(34)
                .extracting(Division::name)
                .contains("山东省", "重庆市", "台湾省", "香港特别行政区");
    }

    @Test
    void shandongHasSixteenCitiesInOrderOfCode() {
        List<Division> cities = divisions.within(DivisionCode.SHANDONG);

        assertThat(cities)
                .hasSize(16)
                .isSortedAccordingTo((one, other) -> one.code().compareTo(other.code()));
        assertThat(cities).extracting(Division::name).startsWith("济南市", "青岛市").contains("滨州市");
    }

    @Test
    void chongqingIsGroupedIntoDistrictsAndCounties() {
        assertThat(divisions.within(code("500000"))).extracting(Division::name).containsExactly("市辖区", "县");
        assertThat(divisions.within(code("500200"))).extracting(Division::name).contains("奉节县");
    }

    @ParameterizedTest
    @CsvSource({
        "371602,山东省滨州市滨城区",
        "500236,重庆市奉节县",
        "500101,重庆市万州区",
        "110101,北京市东城区",
        "441900,广东省东莞市",
        "429004,湖北省仙桃市",
        "659001,新疆维吾尔自治区石河子市",
        "460400,海南省儋州市",
        "810000,香港特别行政区",
    })
    void whatCanBeShippedToIsWrittenAsInAnAddress(String code, String fullName) {
        assertThat(divisions.isDeliverable(code(code))).isTrue();
        assertThat(divisions.fullName(code(code))).isEqualTo(fullName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"370000", "371600", "500000", "500100", "429000", "999999"})
    void whatHasPartsOrDoesNotExistCannotBeShippedTo(String code) {
        assertThat(divisions.isDeliverable(code(code))).isFalse();
    }

    @Test
    void everyDivisionButAProvinceIsAPartOfItsParent() {
        Stream<Division> cities = divisions.provinces().stream().flatMap(this::parts);

        assertThat(cities.flatMap(city -> Stream.concat(Stream.of(city), parts(city))))
                .hasSizeGreaterThan(3_300)
                .allSatisfy(division -> assertThat(divisions.within(requireNonNull(division.parent())))
                        .contains(division));
    }

    private Stream<Division> parts(Division division) {
        return divisions.within(division.code()).stream();
    }

    private static DivisionCode code(String value) {
        return new DivisionCode(value);
    }

    @Test
    void aFormerDivisionIsCountedWhereItIsToday() {
        assertThat(divisions.today(new DivisionCode("371200"))).isEqualTo(new DivisionCode("370100"));
        assertThat(divisions.today(new DivisionCode("500234"))).isEqualTo(new DivisionCode("500154"));
        assertThat(divisions.today(new DivisionCode("370100"))).isEqualTo(new DivisionCode("370100"));
    }

    @Test
    void aFormerDivisionHasItsLastDay() {
        FormerDivision laiwu = divisions.former(new DivisionCode("371200")).orElseThrow();

        assertThat(laiwu.name()).isEqualTo("莱芜市");
        assertThat(laiwu.existedOn(LocalDate.of(2018, 12, 31))).isTrue();
        assertThat(laiwu.existedOn(LocalDate.of(2019, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"371202", "371203", "370125", "370181", "370282", "371626", "500228", "500232"})
    void whatAFormerDivisionBecameExists(String code) {
        assertThat(divisions.find(divisions.today(new DivisionCode(code)))).isPresent();
        assertThat(divisions.find(new DivisionCode(code))).isEmpty();
    }
}
