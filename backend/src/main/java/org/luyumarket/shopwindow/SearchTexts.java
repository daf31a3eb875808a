package org.luyumarket.shopwindow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what was made of the words about each product: a new price does not change how its name is said. */
final class SearchTexts {

    private Map<Described, SearchText> known = Map.of();
    private List<SearchText> indexed = List.of();
    private SearchIndex index = new SearchIndex(indexed);

    /** Numbers the products in their order; what is no longer described is forgotten. */
    synchronized SearchIndex index(List<Described> products) {
        Map<Described, SearchText> now = new HashMap<>();
        List<SearchText> texts = products.stream()
                .map(product -> now.computeIfAbsent(product, this::text))
                .toList();
        known = now;
        if (!texts.equals(indexed)) {
            indexed = texts;
            index = new SearchIndex(texts);
        }
        return index;
    }

    private SearchText text(Described words) {
        SearchText text = known.get(words);
        return text == null ? SearchText.of(words) : text;
    }
}
