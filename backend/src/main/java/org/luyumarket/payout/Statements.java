package org.luyumarket.payout;

import java.nio.ByteBuffer;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What suppliers are told of their money. */
public interface Statements {

    Mono<Statement> of(Period period, Person supplier, PageRequest page);

    /** All bookings of the period, as text in UTF-8 with a mark. */
    Flux<ByteBuffer> text(Period period, Person supplier);

    Flux<ByteBuffer> workbook(Period period, Person supplier);

    /** The sums with the first thousand bookings. */
    Mono<byte[]> paper(Period period, Person supplier);
}
