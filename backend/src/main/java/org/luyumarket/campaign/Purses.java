package org.luyumarket.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.platform.Refusal;
import reactor.core.publisher.Mono;

/**
 * The money set aside for campaigns. All of it runs in the caller's transaction. Purses are locked in the order of their ids, and
 * before any stock.
 */
public interface Purses {

    /** Locks the purses and says which orders get nothing, and why; earlier ones come first. Nothing is taken yet. */
    Mono<Map<UUID, Refusal>> refused(List<DrawRequest> wanted);

    /** Takes what was not refused. */
    Mono<Void> take(List<DrawRequest> granted);

    /** Orders that took nothing are passed over, so a repeat is harmless. */
    Mono<Void> giveBack(Collection<UUID> orders);

    /** Takes what the order had given back; whether there was still enough. */
    Mono<Boolean> takeAgain(UUID order);
}
