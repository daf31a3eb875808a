package org.luyumarket.platform;

import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A table whose sealed texts need a way of their own (see {@link SealedColumn}); a rotation of keys asks for it batch by batch until
 * nothing is left under a former key.
 */
public interface SealedTable {

    /** Such as {@code identity.person}. */
    String name();

    /**
     * Seals at most {@code limit} rows anew that are under one of these keys, in a transaction of its own, and tells how many
     * there were.
     */
    Mono<Long> sealAnew(List<String> formerKeys, int limit);
}
