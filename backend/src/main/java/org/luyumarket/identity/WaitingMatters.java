package org.luyumarket.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** One kind of matter in which people at work owe an answer. Each module offers its own as a bean, and so joins the queue of all. */
public interface WaitingMatters {

    /** Such as {@code claim}. */
    String kind();

    /** Whether people like this one ever owe such an answer. */
    boolean concerns(Person person);

    /** Those that wait for this person now, what is due first before the rest. */
    Mono<Page<WaitingMatter>> of(Person person, PageRequest page);

    /**
     * One that waits: its key in the addresses of pages, what it is about and what should be known, since when it waits and, if
     * there is one, the moment by which somebody should have answered.
     */
    record WaitingMatter(
            String key,
            String about,
            String note,
            Instant since,
            @Nullable Instant due) {}
}
