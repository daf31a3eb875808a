package org.luyumarket.goodslist;

import java.nio.file.Path;
import java.time.Clock;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Keeps a file with all its parts or not at all. */
@Service
class SentFileService {

    private final SentFileRepository files;
    private final FilePartRepository parts;
    private final Ids ids;
    private final Clock clock;

    SentFileService(SentFileRepository files, FilePartRepository parts, Ids ids, Clock clock) {
        this.files = files;
        this.parts = parts;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Mono<SentFile> keep(Path path, String name, Person staff) {
        SentFile file = new SentFile(ids.next(), name, clock.instant(), null, 0, 0);
        return files.forgetOpen(staff.id())
                .then(files.add(file, staff.id()))
                .then(Mono.defer(() -> parts.add(file.id(), path)))
                .thenReturn(file);
    }
}
