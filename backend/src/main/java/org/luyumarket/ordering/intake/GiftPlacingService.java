package org.luyumarket.ordering.intake;

import java.util.List;
import org.joda.money.Money;
import org.luyumarket.ordering.intake.Verdict.Accepted;
import org.luyumarket.platform.Cny;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/**
 * Places all orders of a gift in one transaction, or none of them. Gifts are few and pass beside the lanes, in which no order waits for
 * them longer than for the rows of their stock.
 */
@Service
public class GiftPlacingService {

    private final PlacingService placing;
    private final GiftIntakeRepository gifts;

    GiftPlacingService(PlacingService placing, GiftIntakeRepository gifts) {
        this.placing = placing;
        this.gifts = gifts;
    }

    @Transactional
    public Mono<Placed> place(GiftPlacing gift) {
        return gifts.claim(gift)
                .flatMap(free -> free
                        ? placeAll(gift).thenReturn(new Placed(gift.number(), false))
                        : gifts.placedUnder(gift.claim()).map(number -> new Placed(number, true)));
    }

    /** What is refused to one is refused to all: the error rolls everything back. */
    private Mono<Void> placeAll(GiftPlacing gift) {
        return placing.place(gift.placings())
                .doOnNext(verdicts -> GiftVerdicts.mustAllBeAccepted(gift.placings(), verdicts))
                .doOnNext(verdicts -> mustBeExpected(gift, verdicts))
                .then(Mono.defer(() -> gifts.join(gift)));
    }

    private static void mustBeExpected(GiftPlacing gift, List<Verdict> verdicts) {
        Money total = verdicts.stream()
                .map(verdict -> ((Accepted) verdict).order().terms().total())
                .reduce(Cny.zero(), Money::plus);
        if (gift.expectedTotal() != null && !gift.expectedTotal().isEqual(total)) {
            throw new PriceChanged(total);
        }
    }

    /** The number of the gift, and whether it was placed before. */
    public record Placed(String number, boolean repeated) {}
}
