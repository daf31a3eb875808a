package org.luyumarket.procurement.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.delivery.Accepted;
import org.luyumarket.procurement.settlement.Due.Deal;
import org.luyumarket.procurement.settlement.Due.Sums;
import org.luyumarket.procurement.settlement.Goods.Product;
import org.luyumarket.procurement.settlement.Goods.Site;

/** Dues and goods as they could stand. */
final class SettlementFixture {

    static final LocalDate ACCEPTED_ON = LocalDate.of(2026, 11, 20);

    private static final UUID NOBODY = new UUID(0, 0);

    private SettlementFixture() {}

    /** So many boxes of five kilograms, at this many fen for all. */
    static Goods goods(int number, int boxes, long fen) {
        return new Goods(
                new UUID(1, number),
                "GH2026000001",
                new Product("500236-0" + number, "奉节脐橙", new DivisionCode("500236"), "CITRUS"),
                new Site("第一食堂", new DivisionCode("371602")),
                new Accepted(boxes, new Weight(5_000L * boxes), Cny.ofFen(fen)),
                Instant.parse("2026-11-20T02:00:00Z"));
    }

    static Due due(PaymentMode mode, long fen) {
        return new Due(
                new UUID(2, 1),
                "YF2026000001",
                new Deal(
                        NOBODY,
                        "HT2026000001",
                        NOBODY,
                        "食堂<用果>{body}",
                        NOBODY,
                        "滨城区示例中学",
                        "V08A",
                        "奉节示例合作社",
                        mode,
                        mode == PaymentMode.PAY_FIRST ? "" : "GH2026000001"),
                new Sums(Cny.ofFen(fen), Cny.zero(), Cny.zero(), Cny.zero()),
                Term.from(ACCEPTED_ON, 30, new SettlementSettings(30, 60, "", "", "")),
                new PaymentAdvice("QK2026000007", PaymentCode.of(7), Cny.ofFen(fen), ACCEPTED_ON));
    }
}
