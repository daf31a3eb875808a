package org.luyumarket.ordering;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order.Amounts;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.platform.Cny;

/**
 * The lines of an order that somebody may see, and what follows for its money and its history. Who sees all lines sees everything; to
 * others the order is as if it were of their lines alone, with the share of freight and refunds that their statements say.
 */
record OrderPart(PlacedOrder order, List<SoldLine> lines, Function<SoldLine, String> owner) {

    static OrderPart whole(PlacedOrder order) {
        return new OrderPart(order, order.lines().all(), OrderPart::supplier);
    }

    /** That somebody at work is concerned with. */
    static OrderPart of(PlacedOrder order, Person person) {
        return new OrderPart(
                order,
                order.lines().all().stream().filter(Sight.visibleTo(person)).toList(),
                person.role() == Role.SUPPLIER ? OrderPart::supplier : OrderPart::county);
    }

    private static String supplier(SoldLine line) {
        return line.sold().supplierId();
    }

    private static String county(SoldLine line) {
        return line.sold().county().value();
    }

    boolean isWhole() {
        return lines.size() == order.lines().all().size();
    }

    Amounts amounts() {
        OrderTerms terms = order.terms();
        Takings takings = order.standing().takings();
        return isWhole()
                ? new Amounts(
                        terms.goods(),
                        terms.freight(),
                        terms.discount(),
                        terms.total(),
                        takings.paid(),
                        takings.refunded())
                : amounts(share(takings), takings.isAny());
    }

    private Amounts amounts(SplitMoney.Share share, boolean paid) {
        Money goods = lines.stream().map(OrderPart::worth).reduce(Cny.zero(), Money::plus);
        Money total = share.goods().plus(share.freight());
        return new Amounts(
                goods,
                share.freight(),
                goods.minus(share.goods()),
                total,
                paid ? total : Cny.zero(),
                share.goodsBack().plus(share.freightBack()));
    }

    private static Money worth(SoldLine line) {
        return line.sold().unitPrice().multipliedBy(line.sold().quantity());
    }

    private SplitMoney.Share share(Takings takings) {
        Set<String> own = lines.stream().map(owner).collect(Collectors.toSet());
        List<SplitMoney.Line> all =
                order.lines().all().stream().map(this::money).toList();
        return new SplitMoney(Cny.fen(order.terms().freight()), Cny.fen(takings.refunded()), false, all)
                .byOwner().stream()
                        .filter(share -> own.contains(share.owner()))
                        .findFirst()
                        .orElseThrow();
    }

    /** What campaigns paid is no matter of what the buyer pays; nor, so, is whether all of it went back. */
    private SplitMoney.Line money(SoldLine line) {
        return new SplitMoney.Line(
                owner.apply(line),
                line.sold().weight().grams(),
                Cny.fen(line.sold().amount()),
                0,
                Cny.fen(line.refunded()));
    }

    /** What is amiss with the money of an order concerns who may decide on all of it. */
    @Nullable
    String attention() {
        return isWhole() ? order.standing().attention() : null;
    }

    List<Step> steps() {
        List<Step> all = order.history().steps();
        return isWhole() ? all : new PartHistory(skus()).of(all);
    }

    private Set<String> skus() {
        return lines.stream().map(SoldLine::sku).collect(Collectors.toSet());
    }
}
