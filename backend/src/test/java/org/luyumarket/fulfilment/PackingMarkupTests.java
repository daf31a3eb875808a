package org.luyumarket.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luyumarket.fulfilment.PackingJob.Goods;
import org.luyumarket.inventory.Lot;
import org.luyumarket.inventory.LotShare;
import org.luyumarket.inventory.Origin;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

class PackingMarkupTests {

    private static final Sender SENDER = new Sender("张果农", "02356780000", "重庆市奉节县夔州路 1 号");
    private static final Lot LOT =
            new Lot(new UUID(1, 0xABCDEF), "500236-01", 40, LocalDate.parse("2026-11-20"), new Origin("白帝镇", "东山果园"));

    @Test
    void aLabelHidesThePhoneAndTellsNoPrice() {
        String label = new LabelMarkup("奉节脐橙合作社", List.of(job("13812345678")), SENDER, code -> "山东省滨州市滨城区").html();

        assertThat(label)
                .contains("138****5678", "山东省滨州市滨城区", "黄河五路 1 号", "奉节脐橙 × 2", "共 2 件，10 kg", "夔州路")
                .doesNotContain("13812345678", "¥", "49.90", "99.80", "<script>");
    }

    @Test
    void aLandlineIsHiddenToo() {
        assertThat(LabelMarkup.masked("0543-3381234")).isEqualTo("054****1234");
        assertThat(LabelMarkup.masked("1381234")).isEqualTo("****");
    }

    @Test
    void whatIsFetchedIsToldByLotAndWhatNoLotCoversToo() {
        String lists = new PackingMarkup(
                        "奉节脐橙合作社",
                        List.of(job("13812345678"), job("13900000000")),
                        List.of(new LotShare(LOT, 3)),
                        SENDER,
                        code -> "山东省滨州市滨城区",
                        new ClaimPeriod(36))
                .html();

        assertThat(lists)
                .contains("订单 2 个，共 4 件", LOT.number(), "白帝镇 东山果园", "未登记批次", "138****5678", "请在 36 小时内拍照申请包赔")
                .doesNotContain("13812345678", "¥", "49.90", "99.80", "<script>");
    }

    @Test
    void aGiftHasItsCardAndNoPriceAndClaimsAreItsGivers() {
        String lists = new PackingMarkup(
                        "奉节脐橙合作社",
                        List.of(job("13812345678", new GiftCard("LG20261123-1", "老张<b>", "新年好\n早日康复"))),
                        List.of(),
                        SENDER,
                        code -> "山东省滨州市滨城区",
                        new ClaimPeriod(36))
                .html();

        assertThat(lists)
                .contains("<p>新年好</p><p>早日康复</p>", "老张&lt;b&gt;", "请在 36 小时内把照片发给送礼人，由送礼人申请包赔")
                .doesNotContain("LG20261123-1", "¥", "49.90", "99.80", "<b>");
    }

    private static PackingJob job(String phone) {
        return job(phone, null);
    }

    private static PackingJob job(String phone, @Nullable GiftCard gift) {
        ShipTo to = new ShipTo("李四<script>", phone, new DivisionCode("371602"), "黄河五路 1 号");
        Order.Line line = new Order.Line(
                1,
                "500236-01",
                "奉节脐橙",
                new DivisionCode("500236"),
                "V1",
                2,
                0,
                new Weight(5_000),
                Cny.parse("49.90"),
                Cny.parse("99.80"),
                Cny.zero());
        Order order = new Order(
                new UUID(1, 1),
                "20261123-000001",
                OrderStatus.PAID,
                List.of(line),
                new Order.Amounts(
                        Cny.parse("99.80"), Cny.zero(), Cny.zero(), Cny.parse("99.80"), Cny.parse("99.80"), Cny.zero()),
                to,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                List.of(),
                0,
                gift,
                true);
        return new PackingJob(order, List.of(new Goods("500236-01", "奉节脐橙", 2, new Weight(10_000))));
    }
}
