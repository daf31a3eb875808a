package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.aftersale.Claim;
import org.luyumarket.aftersale.ClaimStatus;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.aftersale.Claims.Claimable;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.portal.ClaimWords;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.ClaimPage;
import org.luyumarket.storefront.shop.LineLink;
import org.luyumarket.storefront.shop.OrderLink;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells buyers what they can claim, and how their claims stand. */
@Component
class MyClaimSheet {

    private final Ordering ordering;
    private final Claims claims;
    private final ClaimWords words;
    private final ClaimPeriod period;

    MyClaimSheet(Ordering ordering, Claims claims, ClaimWords words, ClaimPeriod period) {
        this.ordering = ordering;
        this.claims = claims;
        this.words = words;
        this.period = period;
    }

    /** The lines of an order that were claimed or can be. Whoever looks on without having bought sees none. */
    Mono<List<LineLink>> lines(Purchase purchase, Texts texts) {
        return known(purchase)
                .map(known -> known.order().lines().stream()
                        .filter(line -> known.concerns(line.position()))
                        .map(line -> link(purchase.link(), line, known, texts))
                        .toList())
                .onErrorResume(OrderNotFound.class, notTheBuyer -> Mono.just(List.of()));
    }

    Mono<ClaimPage> page(Purchase purchase, int position, FormState form, Texts texts) {
        return known(purchase).map(known -> {
            Order.Line line = known.line(position).orElseThrow(() -> new OrderNotFound(purchase.number()));
            return new ClaimPage(
                    purchase.link(),
                    position,
                    line.name(),
                    texts.gloss(line.name()),
                    form(known.claimable().get(position), line, form, texts),
                    standing(known.claims().get(position), purchase.link(), form, texts));
        });
    }

    private Mono<Known> known(Purchase purchase) {
        return Mono.zip(
                        ordering.bought(purchase.number(), purchase.viewer()),
                        claims.ofOrder(purchase.number(), purchase.viewer())
                                .collectMap(claim -> claim.goods().position(), Function.identity()),
                        claims.claimable(purchase.number(), purchase.viewer())
                                .collectMap(Claimable::position, Function.identity()))
                .map(parts -> new Known(parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private LineLink link(OrderLink order, Order.Line line, Known known, Texts texts) {
        Claim claim = known.claims().get(line.position());
        return new LineLink(
                order.to("/claims/" + line.position()),
                line.name(),
                texts.gloss(line.name()),
                claim == null
                        ? texts.get("claim.possible", period.hours())
                        : words.state(claim, texts).text(),
                texts.get(claim == null ? "claim.open" : "claim.look"));
    }

    private ClaimPage.@Nullable Form form(@Nullable Claimable claimable, Order.Line line, FormState form, Texts texts) {
        return claimable == null
                ? null
                : new ClaimPage.Form(
                        form,
                        claimable.most(),
                        claimable.pieces(),
                        Words.amount(line.unitPrice()),
                        words.unit(line.sku(), texts));
    }

    private ClaimPage.@Nullable Standing standing(@Nullable Claim claim, OrderLink order, FormState form, Texts texts) {
        return claim == null
                ? null
                : new ClaimPage.Standing(
                        words.state(claim, texts),
                        words.sentence(claim, texts),
                        words.facts(claim, texts),
                        photos(claim, order),
                        claim.status() == ClaimStatus.DECLINED ? form : null);
    }

    private static List<String> photos(Claim claim, OrderLink order) {
        String claimed = "/claims/" + claim.goods().position() + "/photos/";
        return claim.photos().stream().map(photo -> order.to(claimed + photo)).toList();
    }

    /** An order with what was claimed of it and what can be, by position. */
    private record Known(Order order, Map<Integer, Claim> claims, Map<Integer, Claimable> claimable) {

        boolean concerns(int position) {
            return claims.containsKey(position) || claimable.containsKey(position);
        }

        Optional<Order.Line> line(int position) {
            return order.lines().stream()
                    .filter(line -> line.position() == position)
                    .findFirst();
        }
    }
}
