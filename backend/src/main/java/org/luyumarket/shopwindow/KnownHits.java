package org.luyumarket.shopwindow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** What was found for the words that were asked for lately, some megabytes at most; forgets all of it when that is full. */
final class KnownHits {

    private static final long MOST_PRODUCTS = 500_000;
    private static final int AROUND_A_WORD = 20;

    private final Map<String, Hits> byWord = new ConcurrentHashMap<>();
    private final AtomicLong products = new AtomicLong();

    Hits of(String word, Function<String, Hits> find) {
        Hits known = byWord.get(word);
        return known != null ? known : remember(word, find.apply(word));
    }

    private Hits remember(String word, Hits hits) {
        if (products.addAndGet(hits.size() + AROUND_A_WORD) > MOST_PRODUCTS) {
            products.set(0);
            byWord.clear();
        }
        byWord.put(word, hits);
        return hits;
    }
}
