package org.luyumarket.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketClient.filePart;
import static org.luyumarket.journey.MarketClient.jsonPart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;
import tools.jackson.databind.JsonNode;

/** A program of each side takes a purchase from the requisition to the voucher pack, and every book moves with it. */
@OwnMarket
class ContractToVoucherJourneyTests {

    private static final String SKU = "500236-05";
    private static final int BOXES = 30;
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final MarketClient market = MarketJourney.market().client();
    private final MarketClient requester = market.as("requester");
    private final MarketClient finance = market.as("finance");
    private final MarketClient supplier = market.as("supplier");
    private final MarketClient receiver = market.as("receiver");
    private final MarketClient city = market.as("city");

    @Test
    void aPurchaseGoesFromTheRequisitionToTheVoucherPack() throws IOException {
        String unit = found(finance.get("/api/v1/institutions/mine"))
                .at("/0/institution/id")
                .asString();
        Books before = books(unit);

        JsonNode contract = signed(contracted(unit));
        JsonNode delivery = accepted(contract);
        String amount = delivery.at("/acceptance/amount/amount").asString();
        assertThat(amount).isEqualTo(contract.at("/amount/amount").asString());

        JsonNode due = dueOf(contract);
        assertThat(text(finance.bytes(due.at("/advice/pdf").asString())))
                .contains(due.at("/advice/code").asString());
        paid(due);
        invoiced(contract);

        assertThat(found(finance.get("/api/v1/contracts/" + contract.at("/id").asString()))
                        .at("/status")
                        .asString())
                .isEqualTo("FULFILLED");
        assertThat(counted(contract.at("/number").asString())).isEqualTo(amount);
        assertThat(books(unit)).isEqualTo(before.after(amount));
        filed(contract);
    }

    /** What the unit has spent, and what of it counts towards its share or says why not. */
    private record Books(String consumed, String executed) {

        Books after(String amount) {
            return new Books(sum(consumed, amount), sum(executed, amount));
        }

        static String sum(String some, String more) {
            return new BigDecimal(some).add(new BigDecimal(more)).toPlainString();
        }
    }

    private Books books(String unit) {
        JsonNode budget = found(finance.get("/api/v1/institutions/" + unit + "/budgets?year=" + today.getYear()))
                .at("/0");
        JsonNode share = found(finance.get("/api/v1/institutions/" + unit + "/shares/" + today.getYear()));
        return new Books(
                budget.at("/consumed/amount").asString(),
                Books.sum(
                        share.at("/share/executed/amount").asString(),
                        share.at("/share/uncounted/amount").asString()));
    }

    private JsonNode contracted(String unit) {
        String budget = found(finance.get("/api/v1/institutions/" + unit + "/budgets?year=" + today.getYear()))
                .at("/0/id")
                .asString();
        JsonNode drawn = found(
                requester.post("/api/v1/requisitions", """
                {"institution": "%s", "budget": "%s", "purpose": "食堂一周用橙",
                 "lines": [{"sku": "%s", "quantity": %d}],
                 "plan": [{"day": "%s", "site": "第一食堂", "divisionCode": "371602", "address": "黄河五路1号",
                           "sku": "%s", "quantity": %d}]}""".formatted(unit, budget, SKU, BOXES, today, SKU, BOXES)));
        JsonNode sent = found(requester.post(
                "/api/v1/requisitions/" + id(drawn) + "/submission?version=" + drawn.at("/version"), "{}"));
        found(market.as("approver")
                .post(
                        "/api/v1/approvals/" + id(sent) + "?version=" + sent.at("/version"),
                        "{\"verdict\": \"APPROVE\", \"note\": \"同意\"}"));
        return found(finance.withKey().post("/api/v1/contracts", """
                {"requisition": "%s", "mode": "DELIVER_FIRST", "paymentDays": 30}""".formatted(id(sent))))
                .at("/0");
    }

    private JsonNode signed(JsonNode contract) {
        String address = "/api/v1/contracts/" + id(contract) + "/signatures";
        JsonNode half = found(seen(finance, contract).post(address, "{}"));
        return found(seen(supplier, half).post(address, "{}"));
    }

    private JsonNode accepted(JsonNode contract) {
        JsonNode calls = found(
                requester.with("If-Match", "\"0\"").post("/api/v1/contracts/" + id(contract) + "/deliveries", "{}"));
        JsonNode called = calls.at("/deliveries/0");
        String address = "/api/v1/deliveries/" + id(called);
        JsonNode confirmed = found(seen(supplier, called).post(address + "/confirmation", "{}"));
        JsonNode sent = found(seen(supplier, confirmed)
                .post(
                        address + "/dispatch",
                        "{\"means\": \"OWN_LORRY\", \"carrier\": \"赵师傅\", \"number\": \"渝F12345\"}"));
        return found(seen(receiver, sent)
                .post("/api/v1/acceptances", """
                {"delivery": "%s", "receiver": "刘师傅", "carrier": "赵师傅",
                 "counts": [{"sku": "%s", "counted": %d, "weight": {"grams": %d}}]}""".formatted(id(called), SKU, BOXES, 10_000L * BOXES)));
    }

    private JsonNode dueOf(JsonNode contract) {
        for (JsonNode due :
                found(finance.get("/api/v1/dues?open=true&size=100")).at("/items")) {
            if (due.at("/deal/contract").asString().equals(id(contract))) {
                return due;
            }
        }
        throw new AssertionError("nothing is owed for " + contract.at("/number"));
    }

    private void paid(JsonNode due) {
        String amount = due.at("/outstanding/amount").asString();
        String statement = "交易日期,交易流水号,对方户名,对方账号,收入金额,支出金额,余额,用途\n%s,%s,%s,6217,%s,,%s,%s\n合计,,,,%s,0.00,%s,\n"
                .formatted(
                        today,
                        Unique.name("S"),
                        due.at("/deal/buyer").asString(),
                        amount,
                        amount,
                        due.at("/advice/code").asString(),
                        amount,
                        amount);
        JsonNode taken = found(city.postFile("/api/v1/transfers", "file", "statement.csv", statement.getBytes(UTF_8)));
        assertThat(taken.at("/booked").asInt()).isEqualTo(1);
    }

    private void invoiced(JsonNode contract) {
        JsonNode asked = found(finance.post("/api/v1/invoices", """
                {"contract": "%s", "title": "示例·滨州市滨城区机关事务服务中心", "taxNumber": "12371602DEMA0001X9"}""".formatted(id(contract))));
        JsonNode issued = found(seen(supplier, asked)
                .postParts(
                        "/api/v1/invoices/" + id(asked) + "/papers",
                        filePart("file", "invoice.pdf", PDF.getBytes(UTF_8)),
                        jsonPart("paper", """
                                {"number": "%s", "issuedOn": "%s", "amount": {"amount": "%s", "currency": "CNY"}}""".formatted(
                                        "2637" + Unique.mobile() + "00001",
                                        today,
                                        asked.at("/amount/amount").asString()))));
        assertThat(issued.at("/status").asString()).isEqualTo("ISSUED");
    }

    private String counted(String contract) {
        String sum = "0";
        for (JsonNode entry : found(city.get("/api/v1/ledger/entries?size=100&orderNumber=" + contract))
                .at("/items")) {
            sum = Books.sum(sum, entry.at("/money/amount").asString());
        }
        return sum;
    }

    private void filed(JsonNode contract) throws IOException {
        JsonNode voucher = found(finance.post("/api/v1/vouchers", "{\"contract\": \"%s\"}".formatted(id(contract))));
        String number = voucher.at("/number").asString();
        Map<String, byte[]> files = unzipped(finance.bytes("/api/v1/vouchers/" + number + "/file"));

        assertThat(files.keySet())
                .extracting(name -> name.substring(0, 2))
                .containsExactly("00", "01", "02", "03", "04", "05", "06");
        assertThat(text(files.get("00-" + number + ".pdf")))
                .contains(number, contract.at("/number").asString());
        assertThat(found(market.get("/api/v1/vouchers/" + number)).at("/sha256").asString())
                .isEqualTo(voucher.at("/sha256").asString());
    }

    private static Map<String, byte[]> unzipped(byte[] content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static MarketClient seen(MarketClient client, JsonNode read) {
        return client.with("If-Match", "\"" + read.at("/version") + "\"");
    }

    private static String id(JsonNode read) {
        return read.at("/id").asString();
    }

    private static JsonNode found(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }
}
