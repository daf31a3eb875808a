package org.luyumarket.portal.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.luyumarket.ledger.Dimension;
import org.luyumarket.ledger.Total;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Shares;

/** Lays the parts of a whole beside each other in one bar, the largest first; of many, the largest are named. */
record ShareChart(Dimension dimension, EntryQuery query, Texts texts, Function<Total, String> name) {

    private static final int NAMED = 8;

    Shares of(List<Total> totals) {
        List<Total> sold = totals.stream()
                .filter(total -> total.counted().fen() > 0)
                .sorted(Comparator.comparingLong(
                                (Total total) -> total.counted().fen())
                        .reversed()
                        .thenComparing(Total::key))
                .toList();
        long all = sold.stream().mapToLong(total -> total.counted().fen()).sum();
        String field = EntryQuery.field(dimension);
        return new Shares(field, texts.get("desk.shares." + field), parts(sold, new Scale(all, all)));
    }

    private List<Shares.Share> parts(List<Total> sold, Scale scale) {
        List<Shares.Share> parts = new ArrayList<>();
        int start = 0;
        for (Total total : sold.subList(0, Math.min(NAMED, sold.size()))) {
            Shares.Share part = part(total, start, parts.size(), scale);
            parts.add(part);
            start += part.length();
        }
        return List.copyOf(parts);
    }

    private Shares.Share part(Total total, int start, int place, Scale scale) {
        EntryQuery narrowed = query.with(dimension, total.key());
        return new Shares.Share(
                colour(total.key(), place),
                name.apply(total),
                narrowed.dashboard(),
                Figures.money(total.counted(), narrowed.counted(true), texts),
                Figures.weight(total.counted(), narrowed.counted(true), texts),
                scale.share(total.counted().fen()),
                start,
                scale.length(total.counted().fen()));
    }

    /** Channels and modes have colours of their own everywhere, others by their place. */
    private String colour(String key, int place) {
        return switch (dimension) {
            case CHANNEL, MODE -> EntryQuery.field(dimension) + "-" + key.toLowerCase(Locale.ROOT);
            default -> "part-" + place;
        };
    }
}
