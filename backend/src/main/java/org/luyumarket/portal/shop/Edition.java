package org.luyumarket.portal.shop;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The pages printed for one state of the shop window, up to so many bytes; what does not fit is printed again each time. */
final class Edition {

    static final Edition NONE = new Edition("");

    private static final long MOST_BYTES = 16L << 20;

    private final String name;
    private final Map<String, Printed> pages = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    Edition(String name) {
        this.name = name;
    }

    boolean isCalled(String other) {
        return name.equals(other);
    }

    Optional<Printed> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }

    void keep(String key, Printed page) {
        int size = page.bytes().length + 2 * key.length();
        if (bytes.addAndGet(size) > MOST_BYTES || pages.putIfAbsent(key, page) != null) {
            bytes.addAndGet(-size);
        }
    }
}
