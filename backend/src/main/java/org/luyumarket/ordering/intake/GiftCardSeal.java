package org.luyumarket.ordering.intake;

import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.GiftCard;
import org.luyumarket.ordering.intake.OrderTerms.GiftPart;
import org.luyumarket.platform.PersonalData;
import org.springframework.stereotype.Component;

/** Whom a card is from and what it says in one sealed text. */
@Component
public class GiftCardSeal {

    /** A control character, so in neither of the parts. */
    private static final String SEPARATOR = "\u001f";

    private final PersonalData personalData;

    GiftCardSeal(PersonalData personalData) {
        this.personalData = personalData;
    }

    String seal(String from, String text) {
        return personalData.seal(from + SEPARATOR + text);
    }

    public @Nullable GiftCard open(@Nullable GiftPart part) {
        if (part == null) {
            return null;
        }
        if (part.sealedCard() == null) {
            return new GiftCard(part.number(), "", "");
        }
        String[] parts = personalData.open(part.sealedCard()).split(SEPARATOR, -1);
        return new GiftCard(part.number(), parts[0], parts[1]);
    }
}
