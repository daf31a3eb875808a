package org.luyumarket.reporting;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forms that are written in the background, however long they are; their files are kept for some weeks. */
public interface Exports {

    /** Waits its turn from now on; leaves a note in the audit trail. */
    Mono<Export> request(FormRequest request, FileFormat format, Person person, Locale language);

    /** Somebody's own, newest first. */
    Flux<Export> of(Person person);

    /** Their own; anybody else's is refused as {@link UnknownExport}. */
    Mono<Export> find(UUID id, Person person);

    /** The file in pieces; leaves a note in the audit trail. Refused as {@link ExportNotReady} before it is written. */
    Flux<ByteBuffer> content(UUID id, Person person);
}
