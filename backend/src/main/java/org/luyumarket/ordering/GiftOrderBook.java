package org.luyumarket.ordering;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.GiftOrder.Part;
import org.luyumarket.ordering.GiftOrderRepository.Head;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens gifts for those who gave them; for all others there is no such gift. */
@Component
class GiftOrderBook {

    private final GiftOrderRepository gifts;
    private final OrderRepository orders;
    private final Sight sight;
    private final AccessKeys accessKeys;
    private final PersonalData personalData;

    GiftOrderBook(
            GiftOrderRepository gifts,
            OrderRepository orders,
            Sight sight,
            AccessKeys accessKeys,
            PersonalData personalData) {
        this.gifts = gifts;
        this.orders = orders;
        this.sight = sight;
        this.accessKeys = accessKeys;
        this.personalData = personalData;
    }

    Mono<GiftOrder> show(String number, Viewer giver) {
        return owned(number, giver)
                .zipWhen(head -> orders.paidUnder(List.of(number)))
                .map(found -> gift(found.getT1(), found.getT2()));
    }

    /** To whoever has just placed it. */
    Mono<GiftPlacement> placed(String number, boolean repeated) {
        return gifts.find(number)
                .zipWhen(head -> orders.paidUnder(List.of(number)))
                .map(found ->
                        new GiftPlacement(gift(found.getT1(), found.getT2()), accessKey(found.getT1()), repeated));
    }

    /** Its orders, for a deed of theirs. */
    Mono<List<PlacedOrder>> ordersOf(String number, Viewer giver) {
        return owned(number, giver).flatMap(head -> orders.paidUnder(List.of(number)));
    }

    private Mono<Head> owned(String number, Viewer giver) {
        return gifts.find(number)
                .filter(head -> isGiver(head, giver))
                .switchIfEmpty(Mono.error(() -> new OrderNotFound(number)));
    }

    private boolean isGiver(Head head, Viewer viewer) {
        return head.buyerId() == null
                ? accessKeys.opens(head.id(), viewer.accessKey())
                : viewer.person() != null
                        && head.buyerId().equals(viewer.person().id());
    }

    private @Nullable String accessKey(Head head) {
        return head.buyerId() == null ? accessKeys.of(head.id()) : null;
    }

    /** In the order in which the recipients were named: ids sort by time. */
    private GiftOrder gift(Head head, List<PlacedOrder> orders) {
        return new GiftOrder(
                head.id(),
                head.number(),
                personalData.open(head.sealedPhone()),
                head.tellsRecipients(),
                head.placedAt(),
                head.holdExpiresAt(),
                orders.stream()
                        .sorted(Comparator.comparing(PlacedOrder::id))
                        .map(order ->
                                new Part(sight.full(order), head.buyerId() == null ? accessKeys.of(order.id()) : null))
                        .toList());
    }
}
