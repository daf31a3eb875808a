package org.luyumarket.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketClient.filePart;
import static org.luyumarket.journey.MarketClient.jsonPart;
import static org.luyumarket.journey.ShopRows.made;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luyumarket.journey.MarketClient.Answer;
import tools.jackson.databind.JsonNode;

/** What staff, suppliers and units do, so that pages have something to show: applications, files, webhooks, purchases, payouts. */
final class DeskRows {

    private static final Pattern INVITATION = Pattern.compile("/suppliers/join/[\\w-]+");

    private final RunningMarket running;
    private final PageLinks links;
    private final MarketClient market;
    private final MarketClient city;
    private final MarketClient county;

    DeskRows(RunningMarket running, PageLinks links) {
        this.running = running;
        this.links = links;
        this.market = running.client();
        this.city = market.as("city");
        this.county = market.as("fengjie");
    }

    void create(Chromium chromium) {
        producer();
        subscription("supplier", "return.changed");
        subscription("dikou", "sale.recorded");
        files();
        drafts();
        seat();
        purchase();
        giftList();
        payout(chromium);
        productFile(chromium);
    }

    private void drafts() {
        links.give("city", "/staff/partners/dikou/edit");
        links.give(
                "fengjie",
                "/staff/credentials/" + first(county.get("/api/v1/supply/credentials?view=ALL"), "credentialId"));
        links.give(
                "fengjie", "/staff/deals/" + first(county.get("/api/v1/staff/deals?status=DRAFT"), "number") + "/edit");
    }

    /** A union's list of recipients, bought: its supplier sends the parcels. */
    private void giftList() {
        MarketClient union = market.as("union");
        JsonNode waiting =
                made(market.as("union-check").get("/api/v1/approvals")).json().at("/0");
        String requisition = waiting.at("/id").asString();
        made(market.as("union-check")
                .post(
                        "/api/v1/approvals/" + requisition + "?version=" + waiting.at("/version"),
                        "{\"verdict\":\"APPROVE\",\"note\":\"同意\"}"));
        JsonNode contract = made(union.withKey().post("/api/v1/contracts", """
                {"requisition":"%s","mode":"DELIVER_FIRST","paymentDays":30}""".formatted(requisition)))
                .json()
                .at("/0");
        JsonNode signed = sign(union, contract);
        sign(market.as("supplier"), signed);
        links.give("supplier", "/supply/parcels/" + contract.at("/id").asString());
    }

    private static JsonNode sign(MarketClient side, JsonNode contract) {
        return made(side.with("If-Match", "\"" + contract.at("/version") + "\"")
                        .post("/api/v1/contracts/" + contract.at("/id").asString() + "/signatures", "{}"))
                .json();
    }

    private static String first(Answer list, String name) {
        return made(list).string("/items/0/" + name);
    }

    /** A producer that applied, was admitted and is invited by a message. */
    private void producer() {
        Answer applied = made(market.postParts(
                "/api/v1/supplier-applications",
                jsonPart("application", """
                        {"name":"奉节示例合作社","creditCode":"93500236MA0000001X","codeReason":"执照上就是这样","countyCode":"500236",
                         "kind":"农民专业合作社","legalPerson":"李四","phone":"13900000001","products":"脐橙","linking":"土地流转、务工",
                         "households":20,"persons":66}"""),
                filePart("photos", "licence.png", Photos.png())));
        String address = "/api/v1/staff/supplier-applications/" + applied.string("/applicationId");
        made(county.post(address + "/recommend", "{\"reason\":\"实地看过\"}"));
        made(city.post(address + "/admit", "{}"));
        links.give("fengjie", "/staff/applications/" + applied.string("/applicationId"));
        Matcher invitation =
                INVITATION.matcher(market.as("admin").get("/mailbox").text());
        assertThat(invitation.find()).isTrue();
        links.give("guest", invitation.group());
    }

    /** To where nobody listens: what is sent stands in the log as it failed. */
    private void subscription(String username, String topic) {
        MarketClient owner = market.as(username);
        Answer made = made(owner.post(
                "/api/v1/subscriptions",
                "{\"address\":\"https://1.1.1.1/market\",\"topics\":[\"%s\"]}".formatted(topic)));
        String id = made.string("/subscriptionId");
        new MarketBooks(running)
                .change("update subscription.subscription set address = 'https://127.0.0.1:9/market' where id = '%s'"
                        .formatted(id));
        made(owner.post("/api/v1/subscriptions/" + id + "/test", "{}"));
    }

    /** Tables with a row that is wrong. */
    private void files() {
        byte[] deals =
                "日期,供应商,产品,数量(吨),金额(元),采购单位,采购单位所在地,渠道\n2026-13-01,V08A,500236-09,1,4800,示例·果品商行,370105,WHOLESALE\n"
                        .getBytes(UTF_8);
        made(county.postFile("/api/v1/staff/deal-imports", "file", "deals.csv", deals));
        byte[] units = "单位名称,统一社会信用代码,单位类型,所在地,主管单位代码,代码说明\n示例小学,123,公司,火星,,\n".getBytes(UTF_8);
        made(market.as("binzhou").postFile("/api/v1/institutions/listings", "file", "units.csv", units));
    }

    private void seat() {
        MarketClient head = market.as("approver");
        String unit = made(head.get("/api/v1/institutions/mine")).string("/0/institution/id");
        JsonNode draft = new ProgramPurchase(market).drafted(unit);
        links.give("requester", "/buyer/requisitions/" + draft.at("/id").asString() + "/edit");
        String secret = made(head.post("/api/v1/institutions/" + unit + "/invitations", "{\"roles\":[\"RECEIVER\"]}"))
                .string("/secret");
        links.give("shopper", "/buyer/join/" + secret);
    }

    private void payout(Chromium chromium) {
        Page supplier = chromium.visitor(PageDoor.DESK, true);
        BrowserSteps.logIn(supplier, "supplier", "/supply/settlement");
        supplier.locator("[name=payee]").fill("示例·奉节特产农民专业合作社");
        supplier.locator("[name=bank]").fill("中国农业银行奉节支行");
        supplier.locator("[name=number]").fill("6228480402564890018");
        supplier.locator("form[action='/supply/settlement/account'] button").click();
        Page staff = chromium.visitor(PageDoor.DESK, true);
        BrowserSteps.logIn(staff, "city", "/staff/payouts");
        staff.locator("form[action='/staff/payouts'] button").click();
    }

    private static void productFile(Chromium chromium) {
        Page clerk = chromium.visitor(PageDoor.DESK, true);
        BrowserSteps.logIn(clerk, "fengjie", "/staff/products/files");
        clerk.locator("[name=file]")
                .setInputFiles(new FilePayload("products.csv", "text/csv", "编号,单价(元)\n500236-01,甲\n".getBytes(UTF_8)));
        clerk.locator("form[enctype] button").first().click();
    }

    private void purchase() {
        JsonNode voucher = new ProgramPurchase(market).filed();
        links.give("shopper", "/vouchers/" + voucher.at("/number").asString());
        String contract =
                made(market.as("finance").get("/api/v1/dues?size=100")).string("/items/0/deal/contract");
        links.give("finance", "/buyer/invoices/new?contract=" + contract);
        links.give("city", "/staff/transfers/" + first(city.get("/api/v1/transfers"), "id"));
    }
}
