package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.testsupport.OwnMarket;
import org.luyumarket.testsupport.Unique;

/** A month of a county from its first sale to the paper that is signed, and what comes too late for it. */
@OwnMarket
class MonthJourneyTests {

    private static final YearMonth MONTH = YearMonth.of(2020, 8);
    private static final String FENGJIE = "500236";
    private static final String SIGN_OFF = "/api/v1/reports/sign-offs/" + MONTH + "/" + FENGJIE;

    private final MarketClient market = MarketJourney.market().client();
    private final MarketClient clerk = market.as("fengjie");
    private final MarketClient colleague = market.as("fengjie-check");
    private final MarketClient city = market.as("city");

    @Test
    void aMonthIsSoldReviewedReportedAndLockedAndALateDealStandsInTheNext() {
        long before = counted(MONTH);
        sellAtTheTill("31.25", 2_500);
        String deal = submitted(deal(MONTH.atDay(12), 32_500_000, "155000.00"));
        awaitCounted(MONTH, before + 3_125);

        confirm(deal, false, 200);
        awaitCounted(MONTH, before + 3_125 + 15_500_000);

        String late = submitted(deal(MONTH.atDay(30), 10_000_000, "48000.00"));
        lock();
        byte[] print = print(false);
        long next = counted(MONTH.plusMonths(1));

        Answer refused = confirm(late, false, 409);
        assertThat(refused.string("/detail"))
                .contains(MONTH.toString(), MONTH.plusMonths(1).toString());
        confirm(late, true, 200);

        awaitCounted(MONTH, before + 3_125 + 15_500_000);
        awaitCounted(MONTH.plusMonths(1), next + 4_800_000);
        assertThat(print(false)).isEqualTo(print);
        assertThat(print(true)).isEqualTo(print);
    }

    private void sellAtTheTill(String yuan, long grams) {
        String key = city.post("/api/v1/staff/partners/dikou/key", "{}").string("/key");
        assertThat(key).isNotBlank();
        Answer sale = market.with("X-Partner-Key", key).post("/api/v1/channel/sales", """
                {"receiptNumber":"%s","kind":"SALE","soldAt":"%sT10:00:00+08:00",
                 "lines":[{"sku":"500236-01","weight":{"grams":%d},"amount":{"amount":"%s","currency":"CNY"}}]}
                """.formatted(
                        Unique.name("M").replaceAll("[^A-Za-z0-9]", ""), MONTH.atDay(9), grams, yuan));
        assertThat(sale.status()).as(sale.text()).isEqualTo(201);
    }

    private static String deal(LocalDate day, long grams, String yuan) {
        return """
                {"day":"%s","product":"500236-09","supplier":"V08A","weight":{"grams":%d},
                 "money":{"amount":"%s","currency":"CNY"},"buyer":"%s","buyerDivision":"370105","shipTo":"370105",
                 "channel":"WHOLESALE","invoice":"%s"}
                """.formatted(day, grams, yuan, Unique.name("示例·果品商行"), Unique.name("FP"));
    }

    private String submitted(String body) {
        Answer entered = clerk.post("/api/v1/staff/deals", body);
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        String number = entered.string("/number");
        Answer submitted = clerk.post("/api/v1/staff/deals/%s/submission?version=1".formatted(number), "{}");
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(confirm(clerk, number, false).status()).isEqualTo(403);
        return number;
    }

    private Answer confirm(String number, boolean late, int status) {
        Answer answer = confirm(colleague, number, late);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    private static Answer confirm(MarketClient reviewer, String number, boolean late) {
        return reviewer.post(
                "/api/v1/staff/deals/%s/confirmation?version=2&lateAccepted=%s".formatted(number, late), "{}");
    }

    private void lock() {
        step(clerk, "DRAFT");
        step(colleague, "CHECKED");
        step(clerk, "REPORTED");
        step(city, "LOCKED");
    }

    private void step(MarketClient person, String to) {
        long version = person.get(SIGN_OFF).number("/version");
        Answer answer = person.post(SIGN_OFF + "/steps", "{\"to\":\"%s\",\"version\":%d}".formatted(to, version));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.string("/status")).isEqualTo(to);
    }

    private byte[] print(boolean again) {
        byte[] paper = clerk.bytes(SIGN_OFF + "/print?again=" + again);
        assertThat(paper).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        return paper;
    }

    /** The sums are folded a moment after the sale. */
    private void awaitCounted(YearMonth month, long fen) {
        MarketJourney.await(() -> sales(month), answer -> fen(answer) == fen);
    }

    private long counted(YearMonth month) {
        return fen(sales(month));
    }

    private Answer sales(YearMonth month) {
        Answer groups = clerk.get(
                "/api/v1/reports/sales?groupBy=month&from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth()));
        assertThat(groups.status()).as(groups.text()).isEqualTo(200);
        return groups;
    }

    private static long fen(Answer groups) {
        return new BigDecimal(groups.json().at("/items/0/counted/money/amount").asString("0"))
                .movePointRight(2)
                .longValueExact();
    }
}
