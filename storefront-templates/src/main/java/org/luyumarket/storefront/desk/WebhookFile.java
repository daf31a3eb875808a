package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place that is told what happens, and what was sent there. */
public record WebhookFile(
        Head head,
        List<Fact> facts,
        List<Tab> tabs,
        List<Row> rows,
        Paging pager,
        Replay replay,
        List<DeedForm> deeds) {

    /** The list it is of, its own address, where it sends to, and how it goes; the secret only right after it was made. */
    public record Head(
            String list,
            String address,
            String target,
            Badge state,
            String sentence,
            @Nullable String secret) {}

    /** One message: what it is of, what came of it, and what it says. */
    public record Row(String id, String code, String name, String at, Badge state, String note, String body) {}

    /** How many did not get through, and what was wrong with choosing from the list. */
    public record Replay(long failed, FormState form) {}
}
