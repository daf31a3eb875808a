package org.luyumarket.notice;

import org.luyumarket.identity.Person;
import org.luyumarket.identity.PersonalRecords;
import org.luyumarket.platform.message.Mailbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What somebody was told is of no use to anybody else. */
@Component
class ReadersRecords implements PersonalRecords {

    private final NoticeRepository notices;
    private final Mailbox mailbox;

    ReadersRecords(NoticeRepository notices, Mailbox mailbox) {
        this.notices = notices;
        this.mailbox = mailbox;
    }

    @Override
    public Mono<Void> forget(Person person) {
        return notices.forget(News.person(person.id())).doOnSuccess(done -> mailbox.forget(person.id()));
    }
}
