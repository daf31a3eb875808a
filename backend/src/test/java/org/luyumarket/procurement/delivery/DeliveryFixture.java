package org.luyumarket.procurement.delivery;

import static org.luyumarket.procurement.contract.ContractFixture.NOBODY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.ContractFixture;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery.Destination;
import org.luyumarket.procurement.delivery.Delivery.Source;

/** Deliveries of the contract of a hundred boxes of oranges, as they could stand. */
final class DeliveryFixture {

    static final String ORANGES = "500236-01";
    static final LocalDate TODAY = ContractFixture.TODAY;
    static final Contract CONTRACT =
            ContractFixture.contract(ContractStatus.IN_FORCE, new Side[] {Side.BUYER, Side.SUPPLIER});

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private DeliveryFixture() {}

    static Destination canteen(LocalDate day) {
        return new Destination(day, "第一食堂", new DivisionCode("371602"), "黄河五路 1 号");
    }

    static Drop drop(LocalDate day, int boxes) {
        return new Drop(canteen(day), Map.of(ORANGES, boxes));
    }

    static Delivery delivery(DeliveryStatus status, DeliveryLine line) {
        return delivery(status, line, null);
    }

    static Delivery delivery(DeliveryStatus status, DeliveryLine line, Delivery.@Nullable Acceptance acceptance) {
        return new Delivery(
                NOBODY,
                "GH2026000001",
                new Source(NOBODY, CONTRACT.number(), NOBODY, CONTRACT.parties(), null),
                canteen(TODAY),
                status,
                List.of(line),
                null,
                acceptance,
                List.of(new Step("CALLED_OFF", NOBODY, "小李", NOON, "")),
                false,
                1);
    }

    static Delivery.Acceptance acceptance(LocalDate day) {
        return new Delivery.Acceptance(
                NOBODY,
                "王敏<b>",
                "赵师傅",
                "",
                day.atTime(10, 0).atZone(ChinaTime.ZONE).toInstant(),
                List.of());
    }

    static DeliveryLine called(int boxes) {
        return DeliveryLine.of(ContractFixture.line(boxes));
    }

    /** Boxes counted, damaged, and the grams of the rest. */
    static Count count(int counted, int damaged, long grams) {
        return new Count(ORANGES, counted, damaged, new Weight(grams), Quality.GOOD, "");
    }
}
