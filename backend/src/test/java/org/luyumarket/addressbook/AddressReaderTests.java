package org.luyumarket.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.RealDivisions;

class AddressReaderTests {

    private static final String PHONE = "13905430000";

    private final AddressReader reader = new AddressReader(RealDivisions.divisions());

    @ParameterizedTest
    @MethodSource
    void whatPeopleSendEachOtherIsRead(String pasted, String name, String phone, String division, String street) {
        assertThat(reader.read(pasted))
                .isEqualTo(
                        new ParsedAddress(name, phone, division.isEmpty() ? null : new DivisionCode(division), street));
    }

    static Stream<Arguments> whatPeopleSendEachOtherIsRead() {
        return Stream.of(
                arguments("张三 13905430000 山东省滨州市滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三,13905430000,山东省滨州市滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三，139 0543 0000，山东 滨州 滨城 黄河五路 1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三13905430000山东滨州滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("山东省滨州市滨城区黄河五路1号 张三 13905430000", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("山东省滨州市滨城区黄河五路1号张三13905430000", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("13905430000 张三 山东省滨州市滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三 山东省滨州市滨城区黄河五路1号 13905430000", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("收货人：张三\n手机号码：139-0543-0000\n所在地区：山东省滨州市滨城区\n详细地址：黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("收件人姓名：张三 电话：+86 13905430000 地址：山东省滨州市滨城区黄河五路1号 邮编：256600", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三（收） １３９０５４３００００ 山东省　滨州市　滨城区　黄河五路１号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三 收 13905430000 山东省 256600 滨州市滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("李女士 0543-3161234 滨州市邹平市黄山一路2号", "李女士", "0543-3161234", "371681", "黄山一路2号"),
                arguments("王五 13905430000 山东省邹平市黄山一路2号", "王五", PHONE, "371681", "黄山一路2号"),
                arguments("王五 13905430000 青岛市市南区山东路1号甲", "王五", PHONE, "370202", "山东路1号甲"),
                arguments("王五 13905430000 山东省济宁市任城路5号", "王五", PHONE, "370800", "任城路5号"),
                arguments("赵六 13905430000 重庆市渝中区人民路8号", "赵六", PHONE, "500103", "人民路8号"),
                arguments("赵六 13905430000 重庆市重庆市渝中区人民路8号", "赵六", PHONE, "500103", "人民路8号"),
                arguments("赵六 13905430000 重庆市市辖区渝中区人民路8号", "赵六", PHONE, "500103", "人民路8号"),
                arguments("赵六 13905430000 重庆奉节县夔州路3号", "赵六", PHONE, "500236", "夔州路3号"),
                arguments("赵六 13905430000 重庆市酉阳县桃花源大道9号", "赵六", PHONE, "500242", "桃花源大道9号"),
                arguments("赵六 13905430000 重庆酉阳土家族苗族自治县桃花源大道9号", "赵六", PHONE, "500242", "桃花源大道9号"),
                arguments("孙七 13905430000 内蒙古呼和浩特市新城区新华大街1号", "孙七", PHONE, "150102", "新华大街1号"),
                arguments("孙七 13905430000 新疆维吾尔自治区乌鲁木齐市天山区解放路1号", "孙七", PHONE, "650102", "解放路1号"),
                arguments("孙七 13905430000 湖北恩施州利川市清江大道1号", "孙七", PHONE, "422802", "清江大道1号"),
                arguments("阿不都·热合曼 13905430000 新疆喀什地区喀什市人民东路1号", "阿不都·热合曼", PHONE, "653101", "人民东路1号"),
                arguments(
                        "John Smith 13905430000 北京市朝阳区建国路88号SOHO现代城A座 1201",
                        "John Smith",
                        PHONE,
                        "110105",
                        "建国路88号SOHO现代城A座1201"),
                arguments("张三 13905430000 滨城区黄河五路1号", "张三", PHONE, "371602", "黄河五路1号"),
                arguments("张三 13905430000 广东省东莞市南城街道鸿福路1号", "张三", PHONE, "441900", "南城街道鸿福路1号"),
                arguments("张三 13905430000 山东省", "张三", PHONE, "370000", ""),
                arguments("张三 13905430000 山东省滨州市", "张三", PHONE, "371600", ""),
                arguments("张三 13905430000 幸福小区3号楼东单元", "张三", PHONE, "", "幸福小区3号楼东单元"),
                arguments("滨城区幸福小区3号楼东单元", "", "", "371602", "幸福小区3号楼东单元"),
                arguments("山东省滨州市滨城区黄河五路1号建设银行 13905430000", "", PHONE, "371602", "黄河五路1号建设银行"),
                arguments("鼓楼区中山路1号", "", "", "", "鼓楼区中山路1号"),
                arguments("139054300001 你好", "你好", "", "", "139054300001"),
                arguments("", "", "", "", ""),
                arguments("🍊🍊🍊", "", "", "", "🍊🍊🍊"));
    }

    @Test
    void aNovelIsRefused() {
        String novel = "山东省".repeat(AddressReader.LONGEST);

        assertThatThrownBy(() -> reader.read(novel)).isInstanceOf(InvalidInput.class);
    }
}
