package org.luyumarket.notice;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.platform.message.Mailbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What somebody was told, where and which way, is of no use to anybody else. */
@Component
class ReadersRecords implements PersonalRecords {

    private final NoticeRepository notices;
    private final ReaderRepository readers;
    private final Mailbox mailbox;

    ReadersRecords(NoticeRepository notices, ReaderRepository readers, Mailbox mailbox) {
        this.notices = notices;
        this.readers = readers;
        this.mailbox = mailbox;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return notices.forget(News.person(person.id()))
                .then(readers.forget(person.id()))
                .doOnSuccess(done -> mailbox.forget(person.id()));
    }
}
