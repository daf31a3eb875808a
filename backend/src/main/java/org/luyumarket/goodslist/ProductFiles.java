package org.luyumarket.goodslist;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.table.TableTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Products added and changed by file, by the rules that hold for one of them. What somebody sent is theirs alone. */
public interface ProductFiles {

    /** Takes the file, which it deletes, in place of any that this person sent and did not import. */
    Mono<SentFile> take(Path file, String name, Person staff);

    /** The files this person sent, the newest first. */
    Flux<SentFile> of(Person staff);

    /** What the file would do now, as the import itself would: tried and taken back. */
    Mono<CheckedFile> check(UUID id, Person staff);

    /**
     * Imports what was shown, as the fingerprint says it was: all rows, or none if one is wrong; or else those rows that are right, where
     * that was asked for.
     */
    Mono<SentFile> bring(UUID id, String fingerprint, boolean rightOnesOnly, Person staff);

    /** Throws a file away that was not imported. */
    Mono<SentFile> discard(UUID id, Person staff);

    TableTemplate template();

    /** The products this person looks after, as a file that can be sent back. */
    Flux<ByteBuffer> workbook(Person staff);

    /** The same as CSV. */
    Mono<String> csv(Person staff);
}
