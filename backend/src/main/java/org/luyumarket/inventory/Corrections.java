package org.luyumarket.inventory;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Brings what is known of the stock in line with what was counted; what is held or sold stays so. */
public interface Corrections {

    /**
     * So many sale units more, which come in as a lot of today, or fewer, which are written off the newest lots; fewer than are
     * available is refused. For those who look after the product.
     */
    Mono<UUID> correct(String sku, int boxes, Person person);

    /** The opposite of a correction, once: what was written off goes back to its lots. */
    Mono<Void> takeBack(UUID correction, Person person);
}
