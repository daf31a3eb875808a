package org.luyumarket.returns;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Returns without a reason. Whoever may not see one is told that there is none. */
public interface Returns {

    /** By the buyer, one of a line, within seven days of receipt, of goods to which the law gives that right. */
    Mono<GoodsReturn> ask(NewReturn wanted, Viewer buyer);

    /** What the buyer could send back now; nothing where that is nothing. */
    Flux<Returnable> returnable(String orderNumber, Viewer buyer);

    Flux<GoodsReturn> ofOrder(String orderNumber, Viewer buyer);

    /** Returns that this supplier or these staff look after, what waits longest first. */
    Mono<Page<GoodsReturn>> of(Filter filter, Person viewer, PageRequest page);

    /** By its buyer, its supplier, or the staff of its county. */
    Mono<GoodsReturn> find(UUID id, Viewer viewer);

    /** The supplier says where the goods go: an address with a name and a phone. */
    Mono<GoodsReturn> accept(UUID id, String address, Person by);

    /** The buyer says with whom they went; what that costs is the buyer's. */
    Mono<GoodsReturn> send(UUID id, Sending sending, Viewer buyer);

    Mono<GoodsReturn> withdraw(UUID id, Viewer buyer);

    /**
     * The goods are back, or staff decide so: what was paid for them goes back the way it came, and so many of them as can be sold again go
     * back into the stock.
     */
    Mono<GoodsReturn> refund(UUID id, int sellable, Person by);

    Mono<GoodsReturn> refuse(UUID id, String reason, Person by);

    /** So many units of the line at a position. */
    record NewReturn(String orderNumber, int position, int quantity) {}

    /** A line of which at most so many units can be sent back. */
    record Returnable(int position, int most) {}

    /** With which courier, under which number. */
    record Sending(String courier, String trackingNumber) {}

    /** Which returns: all, or those that wait for the viewer. */
    record Filter(boolean waiting) {}
}
