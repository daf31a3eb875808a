package org.luyumarket.channel;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of deals: read and checked beside the request that brought them, then imported whole or not at all. */
public interface DealImports {

    /** Begins to check the file, which is taken over and deleted in the end. */
    Mono<DealImport> begin(Path file, String name, Person staff);

    Mono<DealImport> find(UUID id, Person viewer);

    /** The viewer's latest, newest first. */
    Flux<DealImport> latest(Person viewer);

    Flux<BadRow> badRows(UUID id, Person viewer, PageRequest page);

    /** All of {@link #badRows}. */
    Flux<BadRow> everyBadRow(UUID id, Person viewer);

    /** Which divisions of former years its rows name, until they are deals. */
    Flux<FormerPlace> formerPlaces(UUID id, Person viewer);

    /** The workbook as it was sent, with what is wrong behind each row; refused as no table if it was none. */
    Flux<ByteBuffer> noted(UUID id, Person viewer, Locale language);

    /** Makes all its rows deals that wait for their review. */
    Mono<DealImport> confirm(UUID id, Person staff);

    Mono<Void> discard(UUID id, Person staff);

    /** An empty table with a sample row, and what may be filled in. */
    Mono<byte[]> workbookTemplate(Person viewer);

    String csvTemplate();
}
