package org.luyumarket.procurement.quotation;

import java.nio.file.Path;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.table.TableTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What goods cost at markets, noted by staff with day and place, for offers to be held against. */
public interface ReferencePrices {

    /** The latest of these goods at each place, newest first. */
    Flux<ReferencePrice> latest(String category);

    /** The latest of all goods at each place, by goods. */
    Flux<ReferencePrice> latest();

    /** The newest of all goods, for prices to be held against. */
    Mono<MarketPrices> market();

    /** Notes all prices of a file, which is deleted, or none: how many there are. */
    Mono<Integer> take(Path file, Person staff);

    /** The table that such a file is. */
    TableTemplate template();

    /** Notes a price; one already noted for the same goods, place and day gives way. */
    Mono<Void> note(ReferencePrice price, Person staff);
}
