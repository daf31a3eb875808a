package org.luyumarket.portal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.returns.GoodsReturn;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.Tone;
import org.springframework.stereotype.Component;

/** Says how a return stands, to buyers and to those who decide. */
@Component
public class ReturnWords {

    private final ClaimWords units;
    private final MatterWords matters;

    ReturnWords(ClaimWords units, MatterWords matters) {
        this.units = units;
        this.matters = matters;
    }

    public Badge state(GoodsReturn known, Texts texts) {
        return new Badge(
                texts.get("return.state." + known.status()),
                switch (known.status()) {
                    case ASKED, ACCEPTED, SENT -> Tone.WAIT;
                    case REFUNDED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case WITHDRAWN -> Tone.PLAIN;
                });
    }

    public Matter.Head head(GoodsReturn known, Matter.Back back, Texts texts) {
        return new Matter.Head(
                texts.get("return.title"),
                texts.term(known.goods().name()),
                back,
                state(known, texts),
                matters.timeLeft(known.answerBy(), texts),
                sentence(known, texts));
    }

    private static String sentence(GoodsReturn known, Texts texts) {
        return texts.get(
                "return.sentence." + known.status(),
                switch (known.status()) {
                    case ASKED, SENT -> Shown.minute(requireNonNull(known.answerBy()));
                    case REFUNDED -> Shown.amount(requireNonNull(known.refunded()));
                    case REFUSED -> known.way().reason();
                    case ACCEPTED, WITHDRAWN -> "";
                });
    }

    String quantity(GoodsReturn known, Texts texts) {
        return known.goods().quantity() + " " + units.unit(known.goods().sku(), texts);
    }

    /** What goes back, where, and how. */
    public List<Fact> facts(GoodsReturn known, Texts texts) {
        GoodsReturn.Way way = known.way();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("order", known.goods().orderNumber(), texts));
        facts.add(fact("quantity", quantity(known, texts), texts));
        facts.add(fact("worth", Shown.price(known.goods().worth()), texts));
        facts.add(fact("asked", Shown.minute(known.askedAt()), texts));
        addIfAny(facts, "address", way.address(), texts);
        addIfAny(facts, "sending", sending(way, texts), texts);
        addIfAny(facts, "reason", way.reason(), texts);
        if (known.refunded() != null) {
            facts.add(fact("refunded", Shown.price(known.refunded()), texts));
        }
        if (known.sellable() > 0) {
            facts.add(fact(
                    "sellable",
                    known.sellable() + " " + units.unit(known.goods().sku(), texts),
                    texts));
        }
        return facts;
    }

    private static String sending(GoodsReturn.Way way, Texts texts) {
        return way.trackingNumber().isEmpty() ? "" : Couriers.shown(way.courier(), texts) + " " + way.trackingNumber();
    }

    private static void addIfAny(List<Fact> facts, String name, String value, Texts texts) {
        if (!value.isEmpty()) {
            facts.add(fact(name, value, texts));
        }
    }

    private static Fact fact(String name, String value, Texts texts) {
        return new Fact(texts.get("return.fact." + name), value);
    }
}
