package org.luyumarket.procurement.settlement.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.TableTemplate;
import reactor.core.publisher.Mono;

/** The money that came into the account that units pay into; for the city's staff and administrators, auditors look on. */
public interface Transfers {

    /** The newest first; those that wait have something left that is booked for no due. */
    Mono<Page<Transfer>> of(boolean waiting, Person staff, PageRequest page);

    /** A transfer with what was booked of it, why the rest waits, and the dues it may be for: those that match the search, if any. */
    Mono<TransferFile> find(UUID id, String search, Person staff);

    /**
     * Takes a statement in, whole or not at all, and then books of each transfer what is beyond doubt. The file is deleted. Refused with
     * the cells that are wrong.
     */
    Mono<Imported> take(Path file, String name, Person staff);

    /** Books parts of a transfer by hand; where another than the buyer paid, the note says why. */
    Mono<TransferFile> match(UUID id, List<Choice> choices, String note, Person staff);

    /** Takes a booking back by a row that reverses it; what it was for is owed again. */
    Mono<TransferFile> reverse(UUID payment, String reason, Person staff);

    TableTemplate template();

    /** So much of a transfer for a due. */
    record Choice(UUID due, Money amount) {}

    /** A statement that was taken in: lines, transfers among them, and those of them that are booked in full. */
    record Imported(UUID id, String fileName, int lines, int transfers, int booked, Money incoming) {}
}
