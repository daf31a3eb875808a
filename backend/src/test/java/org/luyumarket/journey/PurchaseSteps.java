package org.luyumarket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.luyumarket.journey.BrowserSteps.address;
import static org.luyumarket.journey.BrowserSteps.logIn;
import static org.luyumarket.journey.BrowserSteps.press;
import static org.luyumarket.journey.Chromium.looksRight;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.Unique;

/** What comes after a contract, as people do it in a browser: sending, accepting, paying, filing. */
final class PurchaseSteps {

    private PurchaseSteps() {}

    static String opened(Page page, String under) {
        return page.locator("main a[href^='" + under + "']").first().getAttribute("href");
    }

    static void send(Page supplier, String delivery) {
        supplier.navigate(address("/supply"));
        assertThat(supplier.locator("main")).containsText("等您确认");
        supplier.navigate(address("/supply" + delivery.substring("/buyer".length())));
        press(supplier, "确认供货");
        assertThat(supplier.locator("main")).containsText("请按期发货");
        supplier.locator("[name=carrier]").fill("赵师傅");
        supplier.locator("[name=number]").fill("渝F12345");
        press(supplier, "发货");
        assertThat(supplier.locator(".notice-good")).containsText("已发货");
    }

    static void accept(Page receiver, String delivery) {
        logIn(receiver, "receiver", "/buyer");
        assertThat(receiver.locator(".desk-head")).containsText("到货请验收");
        receiver.navigate(address(delivery));
        looksRight(receiver);
        press(receiver, "确认验收");
        assertThat(receiver.locator("[name=weight1]")).hasAttribute("aria-invalid", "true");
        String kilograms = receiver.locator(".acceptance fieldset .hint", new Page.LocatorOptions().setHasText("应重"))
                .first()
                .textContent()
                .replaceAll(".*应重 ([0-9.]+) .*", "$1");
        receiver.locator("[name=weight1]").fill(kilograms);
        receiver.locator("[name=carrier]").fill("赵师傅");
        press(receiver, "确认验收");
        assertThat(receiver.locator("main")).containsText("验收已记录");
        looksRight(receiver);
    }

    /** Finance reads what to pay, and the city takes in the statement on which it came. */
    static void pay(Page finance, Page city) {
        finance.navigate(address("/buyer"));
        assertThat(finance.locator(".stages")).containsText("支付");
        finance.navigate(address("/buyer/dues"));
        finance.locator("tbody tr", new Page.LocatorOptions().setHasText("食堂脐橙"))
                .first()
                .locator("a.opens")
                .first()
                .click();
        String code = finance.locator(".code").textContent().strip();
        String amount = finance.locator("[aria-labelledby=advice] dd")
                .nth(1)
                .textContent()
                .replaceAll("[^0-9.]", "");
        logIn(city, "city", "/staff/transfers");
        city.locator("[name=file]")
                .setInputFiles(new FilePayload("statement.csv", "text/csv", statement(code, amount)));
        press(city, "检查并导入");
        assertThat(city.locator(".notice-good")).containsText("1 笔已自动入账");
    }

    private static byte[] statement(String code, String amount) {
        return """
                交易日期,交易流水号,对方户名,对方账号,收入金额,支出金额,余额,用途
                %s,%s,示例·滨州市滨城区机关事务服务中心,6217,%s,,%s,%s
                合计,,,,%s,0.00,%s,
                """.formatted(LocalDate.now(ChinaTime.ZONE), Unique.name("S"), amount, amount, code, amount, amount)
                .getBytes(StandardCharsets.UTF_8);
    }

    static void file(Page finance, String contract) {
        finance.navigate(address(contract));
        assertThat(finance.locator("main")).containsText("合同已履行完毕");
        finance.navigate(address("/buyer/vouchers"));
        press(finance, "生成凭证");
        assertThat(finance.locator(".notice-good")).containsText("已归档");
        looksRight(finance);
    }
}
