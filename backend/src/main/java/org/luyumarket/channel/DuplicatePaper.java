package org.luyumarket.channel;

import java.util.Map;
import org.luyumarket.platform.Refusal;

/** The same invoice or weigh note already proves another deal. */
final class DuplicatePaper extends Refusal {

    private final String first;

    DuplicatePaper(String paper, String first) {
        super(Kind.CONFLICT, "duplicate-" + paper, first);
        this.first = first;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("dealNumber", first);
    }
}
