package org.luyumarket.ordering;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;

/**
 * A gift to be placed: an order for each recipient, all of them or none. A guest has no buyer; the phone is the giver's, by which the
 * gift is found again and news of it comes. The key is scoped as that of a {@link PlaceOrder} is.
 */
public record PlaceGift(
        @Nullable Person buyer,
        String caller,
        String idempotencyKey,
        String phone,
        Wording card,
        boolean tellsRecipients,
        List<Recipient> recipients,
        @Nullable Money expectedTotal) {

    public static final int MOST_RECIPIENTS = 10;
    public static final int LONGEST_FROM = 30;
    public static final int LONGEST_TEXT = 120;

    public PlaceGift {
        phone = phone.strip();
        recipients = List.copyOf(recipients);
    }

    /** Whom the card is from, and what it says to those who have no words of their own. */
    public record Wording(String from, String text) {

        public Wording {
            from = from.strip();
            text = text.strip();
        }
    }

    /** Who gets what, and words for them alone, which may be empty. */
    public record Recipient(ShipTo to, List<OrderLine> lines, String text) {

        public Recipient {
            lines = List.copyOf(lines);
            text = text.strip();
        }
    }
}
