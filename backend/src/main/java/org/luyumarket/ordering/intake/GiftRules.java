package org.luyumarket.ordering.intake;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.pricing.Basket;
import org.luyumarket.ordering.pricing.BasketRules;
import org.luyumarket.platform.FieldChecks;
import org.springframework.stereotype.Component;

/** What a gift must look like before anybody looks at prices and stock; names every field that does not, recipient by recipient. */
@Component
class GiftRules {

    private final BasketRules baskets;

    GiftRules(BasketRules baskets) {
        this.baskets = baskets;
    }

    List<Basket> check(PlaceGift gift) {
        PlacingRules.checkKey(gift.idempotencyKey());
        FieldChecks checks = new FieldChecks();
        ShipTo.checkPhone(checks, "phone", gift.phone());
        checks.text("card.from", gift.card().from(), PlaceGift.LONGEST_FROM)
                .optionalText("card.text", gift.card().text(), PlaceGift.LONGEST_TEXT)
                .range("recipients", gift.recipients().size(), 1, PlaceGift.MOST_RECIPIENTS);
        List<Basket> checked = new ArrayList<>();
        for (int i = 0; i < gift.recipients().size(); i++) {
            checked.add(check(gift.recipients().get(i), "recipients[" + i + "].", checks));
        }
        checks.refuseIfAny();
        return checked;
    }

    private Basket check(Recipient recipient, String prefix, FieldChecks checks) {
        ShipTo to = recipient.to();
        ShipTo.check(checks, prefix, to.name(), to.phone(), to.address());
        checks.optionalText(prefix + "text", recipient.text(), PlaceGift.LONGEST_TEXT);
        return baskets.check(prefix, recipient.lines(), to.division(), checks);
    }
}
