package org.luyumarket.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Requirement;
import org.luyumarket.storefront.Texts;

class AuditWordsTests {

    private static final Path SOURCES = Path.of("src/main/java/org/luyumarket");
    private static final Pattern VERB = Pattern.compile("\"([a-z][a-z-]*\\.(?!csv)[a-z][a-z-]*)\"");

    @Test
    void whateverIsAuditedHasWords() throws IOException {
        List<String> verbs = verbs();

        assertThat(verbs)
                .contains("order.shipped", "payout.drawn")
                .allSatisfy(verb -> assertThat(Texts.of(Locale.ENGLISH).find("desk.audit." + verb))
                        .as(verb)
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lot.received | 5 boxes | 5 箱 | boxes: 5",
                "offers.saved | 12 offers | 12 条报价 | offers: 12",
                "person.opened | fengjie COUNTY_STAFF | fengjie 区县工作人员 | fengjie county staff",
                "complaint.closed | UPHELD: 确实少发了 | 投诉成立: 确实少发了 | The complaint is right: 确实少发了",
                "order.refund-requested | 12.00 CNY: 少发 3 boxes | ¥12.00: 少发 3 boxes | ¥12.00: 少发 3 boxes",
                "credential.approved | TEST_REPORT T-1 | 检测报告 T-1 | Test report T-1",
                "product.changed | price CNY 49.90 -> CNY 52.00; published true -> false | 单价 ¥49.90 → ¥52.00; 上架 是 → 否 | price ¥49.90 → ¥52.00; on sale yes → no",
                "coupon.issued | HG15: CNY 15.00 off CNY 100.00, CNY 150.00 | HG15：满 ¥100.00 减 ¥15.00，资金 ¥150.00 | HG15: ¥15.00 off ¥100.00 and more, ¥150.00 in all",
                "presale.planned | 5000000 g, 2026-11-01 - 2026-11-20, ships 2026-12-01 - 2026-12-10 | 5.000 吨，2026-11-01 至 2026-11-20 开放，2026-12-01 至 2026-12-10 发货 | 5.000 tonnes, open 2026-11-01 to 2026-11-20, sent 2026-12-01 to 2026-12-10",
                "campaign.planned | 丰收节, 2026-11-01 - 2026-11-07, CNY 900.00 of 协作资金, [Price[sku=500242-02, price=CNY 60.00]] | 丰收节，2026-11-01 至 2026-11-07，协作资金出资 ¥900.00：500242-02 ¥60.00 | 丰收节, 2026-11-01 to 2026-11-07, ¥900.00 from 协作资金: 500242-02 ¥60.00",
                "gift.cap-set | 2026: CNY 1000.00, 会议纪要 | 2026: ¥1000.00, 会议纪要 | 2026: ¥1000.00, 会议纪要",
                "order.settled | 已经联系 5 boxes | 已经联系 5 boxes | 已经联系 5 boxes"
            })
    void detailsOfAFixedSetAreInWordsAndWhatPeopleWroteStays(String verb, String kept, String chinese, String english) {
        AuditedAction action = new AuditedAction(verb, "1", kept);

        assertThat(new AuditWords(Texts.of(Locale.SIMPLIFIED_CHINESE)).detail(action))
                .isEqualTo(chinese);
        assertThat(new AuditWords(Texts.of(Locale.ENGLISH)).detail(action)).isEqualTo(english);
    }

    @Test
    void everyRoleAndRequirementHasWords() {
        assertThat(Stream.concat(
                        Stream.of(Role.values()).map(role -> "desk.audit.role." + role),
                        Stream.of(Requirement.values()).map(asked -> "desk.audit.requirement." + asked)))
                .allSatisfy(key ->
                        assertThat(Texts.of(Locale.ENGLISH).find(key)).as(key).isPresent());
    }

    private static List<String> verbs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith("Service.java"))
                    .map(AuditWordsTests::text)
                    .filter(text -> text.contains("new AuditedAction("))
                    .flatMap(text -> VERB.matcher(text).results().map(found -> found.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
