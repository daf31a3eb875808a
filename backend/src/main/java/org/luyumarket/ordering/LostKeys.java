package org.luyumarket.ordering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.GiftOrderRepository.Head;
import org.luyumarket.ordering.Ordering.LostOrder;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.RateLimitSettings;
import org.luyumarket.platform.RateLimits;
import org.luyumarket.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Guests who know the number of their order and the phone it goes to get its key again. Guesses are counted by caller and by
 * order, and a wrong number gets the same answer as a wrong phone.
 */
@Component
class LostKeys {

    private static final int LONGEST_NUMBER = 40;

    private final OrderRepository orders;
    private final GiftOrderRepository gifts;
    private final PersonalData personalData;
    private final AccessKeys keys;
    private final Sight sight;
    private final RateLimits limits;
    private final Limit limit;

    LostKeys(
            OrderRepository orders,
            GiftOrderRepository gifts,
            PersonalData personalData,
            AccessKeys keys,
            Sight sight,
            RateLimits limits,
            RateLimitSettings settings) {
        this.orders = orders;
        this.gifts = gifts;
        this.personalData = personalData;
        this.keys = keys;
        this.sight = sight;
        this.limits = limits;
        this.limit = settings.lookUps();
    }

    Mono<String> find(LostOrder lost) {
        return lost.number().length() > LONGEST_NUMBER
                ? Mono.error(() -> new OrderNotFound(""))
                : limits.spend(limit, lost.caller())
                        .then(Mono.defer(() -> limits.spend(limit, "order " + lost.number())))
                        .then(Mono.defer(() -> known(lost.number()).singleOptional()))
                        .flatMap(known -> Mono.justOrEmpty(known.filter(found -> found.isOf(lost.phone()))))
                        .map(found -> keys.of(found.id()))
                        .switchIfEmpty(Mono.error(() -> new OrderNotFound(lost.number())));
    }

    private Mono<Guests> known(String number) {
        return GiftNumbers.isGift(number)
                ? gifts.find(number).map(this::guests)
                : orders.find(number).flatMap(this::guests);
    }

    private Guests guests(Head gift) {
        return new Guests(gift.id(), gift.buyerId(), personalData.open(gift.sealedPhone()));
    }

    /** Who receives a gift knows its number perhaps, but is not to see what it cost: its giver's phone opens it. */
    private Mono<Guests> guests(PlacedOrder order) {
        Mono<String> phone = order.isAlone()
                ? Mono.fromSupplier(() -> sight.full(order).shipTo().phone())
                : gifts.find(order.terms().reference()).map(gift -> personalData.open(gift.sealedPhone()));
        return phone.map(known -> new Guests(order.id(), order.terms().buyerId(), known));
    }

    /** What somebody asks for, and the phone that opens it. */
    private record Guests(UUID id, @Nullable UUID buyer, String phone) {

        /** Members log in to see theirs. */
        boolean isOf(String given) {
            return MessageDigest.isEqual(phone.getBytes(UTF_8), given.getBytes(UTF_8)) && buyer == null;
        }
    }
}
