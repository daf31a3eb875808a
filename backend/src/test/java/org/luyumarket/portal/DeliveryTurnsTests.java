package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractFixture;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.DeliveryStatus;
import org.luyumarket.storefront.Texts;

class DeliveryTurnsTests {

    private static final DeliveryTurns.Duties SUPPLIER = new DeliveryTurns.Duties(Side.SUPPLIER, false, false, false);
    private static final DeliveryTurns.Duties FINANCE = new DeliveryTurns.Duties(Side.BUYER, true, true, false);
    private static final DeliveryTurns.Duties REQUESTER = new DeliveryTurns.Duties(Side.BUYER, true, false, false);

    @Test
    void whatIsPaidFirstWaitsForFinanceAndNotForTheSupplier() {
        Delivery unpaid = confirmed(true);

        assertThat(turns(SUPPLIER).isMine(unpaid)).isFalse();
        assertThat(turns(FINANCE).isMine(unpaid)).isTrue();
        assertThat(turns(REQUESTER).isMine(unpaid)).isFalse();
        assertThat(turns(SUPPLIER).next(unpaid))
                .isEqualTo("The contract is paid first; the buyer's finance pays before it is sent.");
        assertThat(turns(SUPPLIER).badges(unpaid)).first().extracting("text").isEqualTo("Awaits payment");
    }

    @Test
    void oncePaidItIsTheSuppliersToSend() {
        Delivery paid = confirmed(false);

        assertThat(turns(SUPPLIER).isMine(paid)).isTrue();
        assertThat(turns(FINANCE).isMine(paid)).isFalse();
    }

    private static DeliveryTurns turns(DeliveryTurns.Duties duties) {
        return new DeliveryTurns(duties, ContractFixture.TODAY, Texts.of(Locale.ENGLISH));
    }

    private static Delivery confirmed(boolean awaitsPayment) {
        Contract contract = ContractFixture.contract(ContractStatus.DELIVERING, new Side[] {Side.BUYER, Side.SUPPLIER});
        return new Delivery(
                ContractFixture.NOBODY,
                "GH2026000001",
                new Delivery.Source(contract.id(), contract.number(), contract.id(), contract.parties(), null),
                new Delivery.Destination(ContractFixture.TODAY, "第一食堂", new DivisionCode("371602"), "黄河五路 1 号"),
                DeliveryStatus.CONFIRMED,
                List.of(),
                null,
                null,
                List.of(),
                awaitsPayment,
                1);
    }
}
