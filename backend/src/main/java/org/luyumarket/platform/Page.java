package org.luyumarket.platform;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list as the API gives it; pages count from 1.
 *
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public static final int MAX_SIZE = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** The page of a list that is wanted, where all of it is at hand. */
    public static <T> Page<T> of(List<T> all, PageRequest wanted) {
        List<T> items = all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
        return new Page<>(items, all.size(), wanted.page(), wanted.size());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), total, page, size);
    }
}
