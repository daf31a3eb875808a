package org.luyumarket.procurement.institution;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import org.luyumarket.platform.table.TableTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Files of units: read and checked beside the request that brought them, then listed whole or not at all. A partner city sees its
 * own files and lists its own units, the city's staff all.
 */
public interface Listings {

    /** Begins to check the file, which is taken over and deleted in the end. */
    Mono<Listing> begin(Path file, String name, Person staff);

    Mono<Listing> find(UUID id, Person staff);

    /** The latest, newest first. */
    Flux<Listing> latest(Person staff);

    Flux<BadRow> badRows(UUID id, Person staff, PageRequest page);

    /** A workbook of all its rows, with what is wrong behind each. */
    Flux<ByteBuffer> noted(UUID id, Person staff, Locale language);

    /** Lists all its units. */
    Mono<Listing> confirm(UUID id, Person staff);

    Mono<Void> discard(UUID id, Person staff);

    /**
     * A workbook with a link for each of its units that nobody has activated yet, beginning with this address. Links that were
     * given before lose their worth, so that there is one key to each unit.
     */
    Flux<ByteBuffer> links(UUID id, String address, Person staff);

    TableTemplate template();
}
