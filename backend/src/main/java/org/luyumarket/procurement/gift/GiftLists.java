package org.luyumarket.procurement.gift;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.TableTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lists of those whom a union sends gift packs. Seen, with names masked, by whoever sees the union; whoever may not is told that there
 * is none.
 */
public interface GiftLists {

    /**
     * Takes a list in, whole or not at all, and draws up the requisition that it belongs to, by a requester of the union. The file is
     * deleted in the end.
     */
    Mono<GiftList> take(Intent intent, Path file, Person requester);

    /** A union's, the newest first. */
    Flux<GiftList> of(UUID institution, Person viewer);

    Mono<GiftList> find(UUID id, Person viewer);

    /** In the order of the file. */
    Mono<Page<Parcel>> parcels(UUID id, Person viewer, PageRequest page);

    /** All its parcels as a workbook. */
    Flux<ByteBuffer> workbook(UUID id, Person viewer);

    TableTemplate template();

    /** For what, out of which budget, to arrive by when; and whether all on the list agreed that the supplier learns where they live. */
    record Intent(UUID institution, UUID budget, String purpose, LocalDate day, boolean agreed) {}
}
