package org.luyumarket.notice;

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
        return notices.of(News.audiences(reader), page);
    }

    @Override
    public Mono<Long> unread(Person reader) {
        return notices.unread(News.audiences(reader));
    }

    @Override
    public Mono<Void> markRead(Person reader) {
        return notices.markRead(News.audiences(reader));
    }
}
