package org.luyumarket.procurement.settlement;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.delivery.Accepted;
import org.luyumarket.procurement.settlement.Counted.Amount;
import org.luyumarket.procurement.settlement.Due.Deal;
import org.luyumarket.procurement.settlement.Due.Sums;
import org.luyumarket.procurement.settlement.Goods.Product;
import org.luyumarket.procurement.settlement.Goods.Site;
import org.luyumarket.procurement.settlement.Payment.Receipt;

/** Reads what a row says. */
final class DueRows {

    private DueRows() {}

    static Due due(Readable row) {
        return new Due(
                id(row, "id"),
                text(row, "number"),
                new Deal(
                        id(row, "contract_id"),
                        text(row, "contract"),
                        id(row, "requisition_id"),
                        text(row, "purpose"),
                        id(row, "institution_id"),
                        text(row, "buyer"),
                        text(row, "supplier_id"),
                        text(row, "supplier"),
                        PaymentMode.valueOf(text(row, "mode")),
                        text(row, "delivery")),
                new Sums(
                        money(row, "fen"),
                        money(row, "accepted_fen"),
                        money(row, "paid_fen"),
                        money(row, "counted_fen")),
                new Term(day(row, "starts_on"), day(row, "usual"), day(row, "pay_by"), day(row, "latest")),
                new PaymentAdvice(
                        text(row, "advice"),
                        new PaymentCode(text(row, "code")),
                        money(row, "advice_fen"),
                        day(row, "issued_on")));
    }

    static Goods goods(Readable row) {
        return new Goods(
                id(row, "id"),
                text(row, "delivery"),
                new Product(
                        text(row, "sku"),
                        text(row, "name"),
                        new DivisionCode(text(row, "county")),
                        text(row, "category")),
                new Site(text(row, "site"), new DivisionCode(text(row, "division"))),
                new Accepted(
                        requireNonNull(row.get("boxes", Integer.class)),
                        new Weight(number(row, "grams")),
                        money(row, "fen")),
                requireNonNull(row.get("accepted_at", Instant.class)));
    }

    static Payment payment(Readable row) {
        return new Payment(
                id(row, "id"),
                id(row, "due_id"),
                text(row, "due"),
                money(row, "fen"),
                new Receipt(id(row, "transfer_id"), text(row, "serial"), text(row, "party"), day(row, "day")),
                text(row, "ground"),
                text(row, "note"),
                text(row, "person"),
                requireNonNull(row.get("at", Instant.class)),
                row.get("reverses", UUID.class));
    }

    static Counted counted(Readable row) {
        return new Counted(
                id(row, "id"),
                id(row, "goods_id"),
                new Amount(number(row, "fen"), number(row, "grams"), requireNonNull(row.get("boxes", Integer.class))),
                row.get("takes_back", UUID.class),
                day(row, "day"),
                text(row, "uncounted_for"));
    }

    private static UUID id(Readable row, String column) {
        return requireNonNull(row.get(column, UUID.class), column);
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static LocalDate day(Readable row, String column) {
        return requireNonNull(row.get(column, LocalDate.class), column);
    }

    private static Money money(Readable row, String column) {
        return Cny.ofFen(number(row, column));
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }
}
