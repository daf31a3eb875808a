package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.BrowserSteps.address;
import static org.luyumarket.journey.BrowserSteps.logIn;
import static org.luyumarket.journey.BrowserSteps.press;
import static org.luyumarket.journey.Chromium.fits;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;

/** The desks of those who enter, review and report what was sold offline, on a phone and at a desk. */
@OwnMarket
class DealsJourneyTests {

    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final String HEAD = "日期,供应商,产品,数量(吨),金额(元),采购单位,采购单位所在地,渠道,发票号\n";

    private static final List<String> DESKS = List.of(
            "/staff/deals?q=nothing-like-this",
            "/staff/partners",
            "/staff/targets",
            "/staff/work",
            "/staff/reports",
            "/staff/reports/months",
            "/staff/reports/forms/mutual?month=2026-10",
            "/staff?year=2019",
            "/staff/wall");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void aDealIsEnteredOnAPhoneAndReviewedByAnotherAtADesk() {
        Page clerk = chromium.visitor(PHONE, true);
        logIn(clerk, "fengjie", "/staff/deals/new");
        String buyer = Unique.name("示例·果品商行");
        fill(clerk, buyer, "32500");
        assertThat(clerk.locator("main")).containsText("把公斤写成了吨");
        looksRight(clerk);

        clerk.locator("[name=weight]").fill("32.5");
        press(clerk, "保存");
        press(clerk, "提交复核");
        assertThat(clerk.locator("main")).containsText("待复核");
        looksRight(clerk);

        Page colleague = chromium.visitor(DESK, true);
        logIn(colleague, "fengjie-check", "/staff/deals");
        colleague.navigate(address("/staff/deals?q=" + buyer));
        looksRight(colleague);
        colleague.locator("tbody a.opens").first().click();
        press(colleague, "复核无误，计入台账");
        assertThat(colleague.locator("main")).containsText("已计入台账");
        looksRight(colleague);
    }

    @Test
    void twoThatMayBeOneWaitInTheQueueForAPersonsWord() {
        String buyer = Unique.name("示例·批发商");
        Page clerk = chromium.visitor(DESK, true);
        logIn(clerk, "fengjie", "/staff/deals");
        for (int twin = 0; twin < 2; twin++) {
            clerk.navigate(address("/staff/deals/new"));
            fill(clerk, buyer, "20");
            press(clerk, "提交复核");
        }
        clerk.navigate(address("/staff/deals?undecided=true&q=" + buyer));
        assertThat(clerk.locator("tbody tr")).hasCount(1);
        assertThat(clerk.locator("tbody")).containsText("疑似重复");
        looksRight(clerk);

        clerk.locator("tbody a.opens").first().click();
        looksRight(clerk);
        clerk.locator("[id^=like-][name=reason]").fill("同一张过磅单");
        press(clerk, "是同一笔");

        assertThat(clerk.locator("main")).containsText("已撤回");
        clerk.navigate(address("/staff/deals?undecided=true&q=" + buyer));
        assertThat(clerk.locator("tbody tr")).hasCount(0);
    }

    @Test
    void aFileInGbkSaysWhatIsWrongInWhichCell() {
        Page clerk = chromium.visitor(PHONE, true);
        logIn(clerk, "fengjie", "/staff/deals/imports");
        looksRight(clerk);
        send(clerk, "\n");
        assertThat(clerk.locator("#file-error")).hasText("文件里什么都没有。");
        looksRight(clerk);

        send(clerk, HEAD + "2026-01-15,V08A,火星脐橙,30,140000,示例商行,370105,批发," + Unique.name("F") + "\n");

        assertThat(clerk.locator("main")).containsText("没有产品“火星脐橙”");
        assertThat(clerk.locator("tbody th").first()).hasText("C2");
        looksRight(clerk);
    }

    @Test
    void aFileWithoutErrorsIsImported() {
        Page clerk = chromium.visitor(DESK, true);
        logIn(clerk, "fengjie", "/staff/deals/imports");

        send(
                clerk,
                HEAD
                        + "2026-01-15,V08A,500236-09,30,140000,%s,370105,批发,%s\n"
                                .formatted(Unique.name("示例商行"), Unique.name("F")));
        clerk.locator("button", new Page.LocatorOptions().setHasText("全部导入")).waitFor();
        looksRight(clerk);
        press(clerk, "全部导入");

        assertThat(clerk.locator("main")).containsText("已导入");
        looksRight(clerk);
    }

    @Test
    void everyDeskLooksRightAndFitsAPhone() {
        Page city = chromium.visitor(DESK, true);
        logIn(city, "city", "/staff");

        for (String desk : DESKS) {
            assertThat(city.navigate(address(desk)).status()).as(desk).isEqualTo(200);
            looksRight(city);
            city.setViewportSize(PHONE, 844);
            fits(city);
            city.setViewportSize(DESK, 900);
        }
    }

    private static void fill(Page page, String buyer, String tonnes) {
        page.locator("[name=supplier]").selectOption("V08A");
        page.locator("[name=product]").selectOption("500236-09");
        page.locator("[name=weight]").fill(tonnes);
        page.locator("[name=money]").fill(tonnes.equals("20") ? "95000.00" : "155000.00");
        page.locator("[name=buyer]").fill(buyer);
        page.locator("[name=buyerDivision]").fill("山东省济南市天桥区");
        page.locator("[name=channel]").selectOption("WHOLESALE");
        press(page, "保存");
    }

    private static void send(Page page, String table) {
        Locator file = page.locator("[type=file]");
        file.setInputFiles(new FilePayload("交易.csv", "text/csv", table.getBytes(Charset.forName("GBK"))));
        press(page, "上传并检查");
    }
}
