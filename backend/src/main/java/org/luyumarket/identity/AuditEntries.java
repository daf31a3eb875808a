package org.luyumarket.identity;

import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Mono;

/** What the audit trail holds, for administrators. */
public interface AuditEntries {

    /** The latest first, of one subject if it is given. */
    Mono<Page<AuditEntry>> find(@Nullable String subject, PageRequest page);
}
