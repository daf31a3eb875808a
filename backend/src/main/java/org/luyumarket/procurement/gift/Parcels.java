package org.luyumarket.procurement.gift;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.contract.Contract;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The parcels of a contract, for the supplier who sends them once it is in force; to others they are not there. */
public interface Parcels {

    /** The contracts of a supplier that have parcels, the newest first. */
    Flux<Consignment> of(Person supplier);

    Mono<Consignment> find(UUID contract, Person supplier);

    /** With names and addresses, those to be sent first. */
    Mono<Page<Parcel>> of(UUID contract, Person supplier, PageRequest page);

    /** All of them as a workbook, to be given back with couriers and numbers filled in. */
    Flux<ByteBuffer> shippingList(UUID contract, Person supplier);

    /** A label for each of the next parcels to be sent, as PDF. */
    Mono<byte[]> labels(UUID contract, Person supplier);

    /** Takes a shipping list back, whole or not at all, and tells how many parcels it names. The file is deleted in the end. */
    Mono<Integer> send(UUID contract, Path file, Person supplier);

    /** A contract, how many parcels it has, how many of them are sent and how many arrived. */
    record Consignment(Contract contract, long parcels, long sent, long arrived) {}
}
