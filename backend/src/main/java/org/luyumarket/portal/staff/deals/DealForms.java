package org.luyumarket.portal.staff.deals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.channel.Follower;
import org.luyumarket.channel.Papers;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.luyumarket.platform.Weight;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.desk.FormState;
import org.springframework.stereotype.Component;

/** Reads and fills the form of a deal. Weights are typed in tonnes, divisions by name or code. */
@Component
class DealForms {

    private static final Pattern TONNES = Pattern.compile("\\d{1,7}(\\.\\d{1,6})?");
    private static final int GRAM_DIGITS_OF_A_TONNE = 6;
    private static final DivisionCode NOWHERE = new DivisionCode("100000");

    private final DivisionReader divisions;

    DealForms(DivisionReader divisions) {
        this.divisions = divisions;
    }

    DealTerms terms(FormInput input) {
        Channel channel = named(input.text("channel"), Channel.class).orElse(Channel.WHOLESALE);
        Mode mode = named(input.text("mode"), Mode.class).orElse(channel.usualMode());
        DealTerms terms = new DealTerms(
                input.day("day"),
                required(input, "product"),
                required(input, "supplier"),
                input.money("money"),
                tonnes(input),
                new Buyer(required(input, "buyer"), division(input, "buyerDivision")),
                input.isBlank("shipTo") ? null : division(input, "shipTo"),
                new Way(channel, mode, input.optionalText("partner"), input.all("campaigns")),
                new Papers(
                        input.optionalText("contract"), input.optionalText("invoice"), input.optionalText("weighNote")),
                input.optionalText("remark"),
                new Assurances(input.optionalText("priceReason"), input.ticked("lateAccepted")));
        input.refuseIfAny();
        return terms;
    }

    Follower follower(FormInput input) {
        Follower follower = new Follower(
                input.text("kind").equals(DealKind.CORRECTION.name()) ? DealKind.CORRECTION : DealKind.RETURN,
                input.day("day"),
                input.money("money"),
                tonnes(input),
                input.text("reason"),
                input.ticked("lateAccepted"));
        input.refuseIfAny();
        return follower;
    }

    /** What a deal says, as if it had just been typed. */
    FormState filledIn(Deal deal, Locale language) {
        DealTerms terms = deal.terms();
        Map<String, String> values = new HashMap<>();
        values.put("day", terms.day().toString());
        values.put("supplier", terms.supplierId());
        values.put("product", terms.sku());
        values.put("weight", terms.weight().kilograms().movePointLeft(3).toPlainString());
        values.put("money", Shown.amount(terms.money()));
        values.put("buyer", terms.buyer().name());
        values.put(
                "buyerDivision",
                name(terms.formerly().buyerDivision(), terms.buyer().division(), language));
        values.put("channel", terms.way().channel().name());
        values.put("mode", terms.way().mode().name());
        values.put("campaigns", String.join(",", terms.way().campaigns()));
        DivisionCode shipTo = terms.shipTo();
        put(values, "shipTo", shipTo == null ? null : name(terms.formerly().shipTo(), shipTo, language));
        put(values, "partner", terms.way().partnerId());
        put(values, "contract", terms.papers().contract());
        put(values, "invoice", terms.papers().invoice());
        put(values, "weighNote", terms.papers().weighNote());
        put(values, "remark", terms.remark());
        put(values, "priceReason", terms.assurances().priceReason());
        values.put("lateAccepted", String.valueOf(terms.assurances().lateAccepted()));
        return FormState.of(values);
    }

    /** As it was written, so that it is read as it was read. */
    private String name(@Nullable DivisionCode written, DivisionCode today, Locale language) {
        return written == null
                ? divisions.fullName(today, language)
                : divisions.former(written).orElseThrow().name();
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    DivisionCode division(FormInput input, String field) {
        String text = required(input, field);
        Optional<DivisionCode> found = divisions.written(text);
        if (found.isEmpty() && !text.isEmpty()) {
            input.error(field, "no-such-division", text);
        }
        return found.orElse(NOWHERE);
    }

    private static String required(FormInput input, String field) {
        if (input.isBlank(field)) {
            input.error(field, "required");
        }
        return input.text(field);
    }

    private static Weight tonnes(FormInput input) {
        String text = required(input, "weight");
        if (!TONNES.matcher(text).matches()) {
            if (!text.isEmpty()) {
                input.error("weight", "table-number", GRAM_DIGITS_OF_A_TONNE);
            }
            return Weight.ZERO;
        }
        return new Weight(
                new BigDecimal(text).movePointRight(GRAM_DIGITS_OF_A_TONNE).longValueExact());
    }

    static <E extends Enum<E>> Optional<E> named(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
