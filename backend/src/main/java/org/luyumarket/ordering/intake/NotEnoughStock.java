package org.luyumarket.ordering.intake;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.luyumarket.ordering.Quote.Shortage;
import org.luyumarket.platform.Refusal;

/** Less is left than was ordered; says of which sku how much. */
final class NotEnoughStock extends Refusal {

    private final transient List<Shortage> shortages;

    NotEnoughStock(List<Shortage> shortages) {
        super(
                Kind.CONFLICT,
                "not-enough-stock",
                shortages.stream().map(NotEnoughStock::inWords).collect(joining(", ")));
        this.shortages = shortages;
    }

    List<Shortage> shortages() {
        return shortages;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("shortages", shortages);
    }

    private static String inWords(Shortage shortage) {
        return shortage.sku() + ": " + shortage.left();
    }
}
