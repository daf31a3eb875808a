package org.luyumarket.notice;

import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** What somebody was told, as a person, and as one of a supplier's people or of a county's staff. */
public interface Notices {

    /** Newest first. */
    Mono<Page<Notice>> of(Person reader, PageRequest page);

    Mono<Long> unread(Person reader);

    Mono<Void> markRead(Person reader);
}
