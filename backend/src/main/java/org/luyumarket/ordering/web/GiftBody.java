package org.luyumarket.ordering.web;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.PlaceGift.Wording;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;

/** A gift as a client sends it; a recipient without lines of their own gets those of the gift. */
record GiftBody(
        @Nullable String phone,
        @Nullable CardBody card,
        boolean tellsRecipients,
        @Nullable List<@Nullable LineBody> lines,
        @Nullable List<@Nullable RecipientBody> recipients,
        @Nullable Money expectedTotal) {

    /** Whom the card is from, and what it says. */
    record CardBody(@Nullable String from, @Nullable String text) {}

    PlaceGift toGift(@Nullable Person buyer, String caller, String key) {
        return new PlaceGift(
                buyer,
                caller,
                key,
                orEmpty(phone),
                card == null ? new Wording("", "") : new Wording(orEmpty(card.from()), orEmpty(card.text())),
                tellsRecipients,
                toRecipients(),
                expectedTotal);
    }

    private List<Recipient> toRecipients() {
        List<@Nullable RecipientBody> given = requireNonNullElse(recipients, List.of());
        if (given.size() > PlaceGift.MOST_RECIPIENTS) {
            throw new InvalidInput("recipients", "out-of-range", 1, PlaceGift.MOST_RECIPIENTS);
        }
        FieldChecks checks = new FieldChecks();
        List<Recipient> known = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            RecipientBody recipient = given.get(i);
            DivisionCode division = recipient == null ? null : recipient.divisionCode();
            checks.required("recipients[" + i + "].divisionCode", division);
            if (recipient != null && division != null) {
                known.add(recipient.toRecipient(division, i, lines));
            }
        }
        checks.refuseIfAny();
        return known;
    }

    private static String orEmpty(@Nullable String text) {
        return requireNonNullElse(text, "");
    }

    /** Who gets something, and where; what is missing is refused as empty. */
    record RecipientBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable DivisionCode divisionCode,
            @Nullable String address,
            @Nullable List<@Nullable LineBody> lines,
            @Nullable String text) {

        Recipient toRecipient(DivisionCode division, int index, @Nullable List<@Nullable LineBody> ofGift) {
            ShipTo to = new ShipTo(orEmpty(name), orEmpty(phone), division, orEmpty(address));
            String prefix = lines == null ? "" : "recipients[" + index + "].";
            return new Recipient(to, LineBody.toLines(lines == null ? ofGift : lines, prefix), orEmpty(text));
        }
    }
}
