package org.luyumarket.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketClient.filePart;
import static org.luyumarket.journey.MarketClient.jsonPart;

import java.time.LocalDate;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.Unique;
import tools.jackson.databind.JsonNode;

/** A unit's purchase as the programs of its people, of the supplier and of the city do it, step by step. */
final class ProgramPurchase {

    private static final String SKU = "500236-05";
    private static final int BOXES = 30;
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final MarketClient market;
    private final MarketClient requester;
    private final MarketClient finance;
    private final MarketClient supplier;
    private final MarketClient receiver;
    private final MarketClient city;

    ProgramPurchase(MarketClient market) {
        this.market = market;
        this.requester = market.as("requester");
        this.finance = market.as("finance");
        this.supplier = market.as("supplier");
        this.receiver = market.as("receiver");
        this.city = market.as("city");
    }

    /** All of it: what comes back is the contract's voucher. */
    JsonNode filed() {
        String unit = found(finance.get("/api/v1/institutions/mine"))
                .at("/0/institution/id")
                .asString();
        JsonNode contract = signed(contracted(unit));
        accepted(contract);
        paid(dueOf(contract));
        invoiced(contract);
        return filed(contract);
    }

    JsonNode filed(JsonNode contract) {
        return found(finance.post("/api/v1/vouchers", "{\"contract\": \"%s\"}".formatted(id(contract))));
    }

    /** A requisition that nobody has sent yet. */
    JsonNode drafted(String unit) {
        String budget = found(finance.get("/api/v1/institutions/" + unit + "/budgets?year=" + today.getYear()))
                .at("/0/id")
                .asString();
        return found(
                requester.post("/api/v1/requisitions", """
                {"institution": "%s", "budget": "%s", "purpose": "食堂一周用橙",
                 "lines": [{"sku": "%s", "quantity": %d}],
                 "plan": [{"day": "%s", "site": "第一食堂", "divisionCode": "371602", "address": "黄河五路1号",
                           "sku": "%s", "quantity": %d}]}""".formatted(unit, budget, SKU, BOXES, today, SKU, BOXES)));
    }

    JsonNode contracted(String unit) {
        JsonNode drawn = drafted(unit);
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

    JsonNode signed(JsonNode contract) {
        String address = "/api/v1/contracts/" + id(contract) + "/signatures";
        JsonNode half = found(seen(finance, contract).post(address, "{}"));
        return found(seen(supplier, half).post(address, "{}"));
    }

    JsonNode accepted(JsonNode contract) {
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

    JsonNode dueOf(JsonNode contract) {
        for (JsonNode due :
                found(finance.get("/api/v1/dues?open=true&size=100")).at("/items")) {
            if (due.at("/deal/contract").asString().equals(id(contract))) {
                return due;
            }
        }
        throw new AssertionError("nothing is owed for " + contract.at("/number"));
    }

    void paid(JsonNode due) {
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

    void invoiced(JsonNode contract) {
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

    private static MarketClient seen(MarketClient client, JsonNode read) {
        return client.with("If-Match", "\"" + read.at("/version") + "\"");
    }

    private static String id(JsonNode read) {
        return read.at("/id").asString();
    }

    static JsonNode found(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }
}
