package org.luyumarket.supplier;

import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Producers and their certificates. */
public interface Suppliers {

    Flux<Supplier> all();

    Flux<Certificate> certificates();

    Mono<Supplier> find(String supplierId);

    /** The number of suppliers added, none if the id or the credit code is taken; joins the transaction of the caller. */
    Mono<Long> add(Supplier supplier);

    /** The supplier's certificate valid on the day, else its latest one before it, else empty. */
    Mono<Certificate> certificate(String supplierId, LocalDate day);
}
