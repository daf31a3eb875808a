package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.luyumarket.journey.BrowserSteps.address;
import static org.luyumarket.journey.BrowserSteps.logIn;
import static org.luyumarket.journey.BrowserSteps.press;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;

/** A unit comes in and buys: each of its people, and its supplier, is told whose turn it is. */
@OwnMarket
class PurchaseJourneyTests {

    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String HEAD = "单位名称,统一社会信用代码,单位类型,所在地,主管单位代码,代码说明\n";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void anOfferIsTakenContractedBroughtPaidAndFiled() {
        Page requester = chromium.visitor(DESK, true);
        logIn(requester, "requester", "/buyer/quotations");
        looksRight(requester);
        takeTheLowest(requester);
        String requisition = request(requester);
        assertThat(requester.locator("main")).containsText("轮到第 1 级审批人");

        approve(chromium.visitor(DESK, true), requisition);
        Page finance = chromium.visitor(DESK, true);
        logIn(finance, "finance", requisition);
        assertThat(finance.locator("main")).containsText("等待签合同");
        String contract = drawAndSign(finance);
        assertThat(finance.locator("main")).containsText("等供货单位签署第 1 版");

        Page supplier = chromium.visitor(PHONE, true);
        logIn(supplier, "supplier", "/supply" + contract.substring("/buyer".length()));
        assertThat(supplier.locator("main")).containsText("轮到您签署第 1 版");
        press(supplier, "签署这一版");
        assertThat(supplier.locator("main")).containsText("合同已生效");
        looksRight(supplier);

        requester.navigate(address(contract));
        assertThat(requester.locator("main")).containsText("可以按计划要货了");
        press(requester, "按计划要货");
        String delivery = PurchaseSteps.opened(requester, "/buyer/deliveries/");
        PurchaseSteps.send(supplier, delivery);
        PurchaseSteps.accept(chromium.visitor(PHONE, true), delivery);
        PurchaseSteps.pay(finance, chromium.visitor(DESK, true));
        PurchaseSteps.file(finance, contract);
    }

    private static void takeTheLowest(Page requester) {
        open(requester, "食堂脐橙");
        assertThat(requester.locator("main")).containsText("轮到申请人选定");
        assertThat(requester.locator("tbody tr").first()).containsText("最低");
        looksRight(requester);
        press(requester, "选定");
        assertThat(requester.locator("main")).containsText("轮到申请人写申请");
        looksRight(requester);
    }

    private static void open(Page page, String goods) {
        page.locator("a.opens", new Page.LocatorOptions().setHasText(goods)).click();
    }

    private static String request(Page requester) {
        requester
                .locator("a", new Page.LocatorOptions().setHasText("按选定的价格写申请"))
                .click();
        looksRight(requester);
        requester.locator("[name=address]").fill("黄河五路 1 号");
        requester
                .locator("[name=day1]")
                .fill(LocalDate.now(ChinaTime.ZONE).plusDays(10).toString());
        requester.locator("[name=site1]").fill("第一食堂");
        press(requester, "保存");
        assertThat(requester.locator("main")).containsText("的报价");
        looksRight(requester);
        press(requester, "提交审批");
        assertThat(requester.locator(".notice-good")).isVisible();
        return path(requester);
    }

    private static void approve(Page approver, String requisition) {
        logIn(approver, "approver", "/buyer");
        assertThat(approver.locator(".desk-head")).containsText("等您审批");
        looksRight(approver);
        approver.navigate(address(requisition));
        looksRight(approver);
        press(approver, "同意");
        assertThat(approver.locator(".notice-good")).isVisible();
    }

    private static String drawAndSign(Page finance) {
        looksRight(finance);
        finance.locator("[name=paymentDays]").fill("30");
        press(finance, "拟订合同");
        finance.locator("a[href^='/buyer/contracts/']").first().click();
        looksRight(finance);
        press(finance, "签署这一版");
        assertThat(finance.locator(".notice-good")).isVisible();
        return path(finance);
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    @Test
    void aBureauListsAUnitAndItsHeadActivatesItOnAPhone() {
        String name = Unique.name("示例小学");
        Page bureau = chromium.visitor(DESK, true);
        logIn(bureau, "binzhou", "/staff/units/files");
        looksRight(bureau);
        list(bureau, name);

        String link = link(bureau, name);
        Page head = chromium.visitor(PHONE, true);
        head.navigate(link);
        assertThat(head.locator("h1")).containsText(name);
        looksRight(head);
        signUp(head);
        press(head, "的身份加入");
        assertThat(head.locator("main")).containsText("还没有填报");
        looksRight(head);

        assertEquals(404, head.navigate(link).status());
        assertThat(head.locator("main")).containsText("链接已经用过");
        head.navigate(address("/buyer/unit"));
        looksRight(head);
    }

    private static void list(Page bureau, String name) {
        String code = "12371602" + Unique.mobile().substring(1);
        String table = HEAD + name + "," + code + ",事业单位,滨州市滨城区,,证书上就是这样\n";
        send(bureau, HEAD + "坏的一行,123,公司,火星,,\n" + name + "," + code + ",事业单位,滨州市滨城区,,\n");
        assertThat(bureau.locator("#wrong")).isVisible();
        looksRight(bureau);
        press(bureau, "放弃这个文件");
        bureau.navigate(address("/staff/units/files"));
        send(bureau, table);
        press(bureau, "全部登记");
        assertThat(bureau.locator(".notice-good")).containsText("已全部登记");
        looksRight(bureau);
    }

    private static void send(Page bureau, String table) {
        bureau.locator("[name=file]")
                .setInputFiles(new FilePayload("units.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        press(bureau, "上传并检查");
        assertThat(bureau.locator(".badge-state").first()).containsText("检查完毕");
    }

    private static String link(Page bureau, String name) {
        bureau.navigate(address("/staff/units?status=LISTED&q=" + name));
        looksRight(bureau);
        bureau.locator("tbody a.opens").first().click();
        looksRight(bureau);
        press(bureau, "取一个链接");
        return bureau.locator(".one-link").textContent();
    }

    private static void signUp(Page head) {
        head.locator("a", new Page.LocatorOptions().setHasText("注册账号并加入")).click();
        head.locator("[name=phone]").fill(Unique.mobile());
        head.locator("[name=displayName]").fill("王校长");
        head.locator("[name=password]").fill("orange-box-8");
        press(head, "注册");
    }
}
