package org.luyumarket.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;

/**
 * Which sales a target is about: of one county or all fourteen, into one city or anywhere in Shandong, through one channel, in one
 * mode, of one group of products; null does not limit.
 */
public record Scope(
        @Nullable DivisionCode county,
        @Nullable DivisionCode city,
        @Nullable Channel channel,
        @Nullable Mode mode,
        @Nullable String category) {

    /** All that counts. */
    public static final Scope WHOLE = new Scope(null, null, null, null, null);

    public static Scope of(@Nullable DivisionCode county, @Nullable String category) {
        return new Scope(county, null, null, null, category);
    }

    public Scope inCounty(@Nullable DivisionCode only) {
        return new Scope(only, city, channel, mode, category);
    }

    /** The whole that a county's part belongs to. */
    Scope ofAllCounties() {
        return inCounty(null);
    }

    /** What it is limited by, and to which key of it. */
    public Map<Grouping, String> keys() {
        Map<Grouping, String> keys = new LinkedHashMap<>();
        put(keys, Grouping.COUNTY, county);
        put(keys, Grouping.CITY, city);
        put(keys, Grouping.CHANNEL, channel);
        put(keys, Grouping.MODE, mode);
        put(keys, Grouping.CATEGORY, category);
        return keys;
    }

    private static void put(Map<Grouping, String> keys, Grouping grouping, @Nullable Object key) {
        Optional.ofNullable(key).ifPresent(any -> keys.put(grouping, any.toString()));
    }

    List<Grouping> groupings() {
        return List.copyOf(keys().keySet());
    }

    public EntryFilter narrow(EntryFilter entries) {
        EntryFilter narrowed = entries;
        for (Map.Entry<Grouping, String> key : keys().entrySet()) {
            narrowed = narrowed.with(key.getKey().dimension().orElseThrow(), Set.of(key.getValue()));
        }
        return narrowed;
    }
}
