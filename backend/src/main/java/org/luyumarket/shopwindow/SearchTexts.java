package org.luyumarket.shopwindow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what was made of the words about each product: a new price does not change how its name is said. */
final class SearchTexts {

    private volatile Map<Described, SearchText> known = Map.of();

    /** The texts in the order of the products; what is no longer described is forgotten. */
    List<SearchText> of(List<Described> products) {
        Map<Described, SearchText> before = known;
        Map<Described, SearchText> now = new HashMap<>();
        List<SearchText> texts = products.stream()
                .map(product -> now.computeIfAbsent(product, words -> remembered(words, before)))
                .toList();
        known = now;
        return texts;
    }

    private static SearchText remembered(Described words, Map<Described, SearchText> before) {
        SearchText text = before.get(words);
        return text == null ? SearchText.of(words) : text;
    }
}
