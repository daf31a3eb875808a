package org.luyumarket.supplier;

import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Producers and their certificates. */
public interface Suppliers {

    Flux<Supplier> all();

    Flux<Certificate> certificates();

    Mono<Supplier> find(String supplierId);

    /** The supplier's certificate valid on the day, else its latest one before it, else empty. */
    Mono<Certificate> certificate(String supplierId, LocalDate day);
}
