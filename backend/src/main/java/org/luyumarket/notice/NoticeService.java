package org.luyumarket.notice;

import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class NoticeService implements Notices {

    private final NoticeRepository notices;

    NoticeService(NoticeRepository notices) {
        this.notices = notices;
    }

    @Override
    public Mono<Page<Notice>> of(Person reader, PageRequest page) {
        return notices.of(audiences(reader), page);
    }

    @Override
    public Mono<Long> unread(Person reader) {
        return notices.unread(audiences(reader));
    }

    @Override
    public Mono<Void> markRead(Person reader) {
        return notices.markRead(audiences(reader));
    }

    private static String[] audiences(Person reader) {
        return Stream.of(
                        Stream.of(News.person(reader.id())),
                        Stream.ofNullable(reader.supplierId()).map(News::supplier),
                        reader.limitedTo().map(News::county).stream())
                .flatMap(audiences -> audiences)
                .toArray(String[]::new);
    }
}
