package org.luyumarket.notice;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import reactor.core.publisher.Mono;

/** How people want to hear of things: which ways for which topics, and at which mail address. */
public interface NoticeSettings {

    boolean isMailOffered();

    Mono<Chosen> of(Person person);

    /** A code to a mail address, which {@link #confirm} asks for; the caller is whom limits count. */
    Mono<SentCode> sendCode(String address, Reader reader, String caller);

    /** From now on mail goes to this address, in the reader's language. */
    Mono<Void> confirm(String address, CodeAnswer answer, Reader reader);

    Mono<Void> removeMail(Person person);

    /** What is not named stays as it is. */
    Mono<Void> choose(Map<Topic, Channels> wanted, Person person);

    /** What a letter's link would end; refused if it is none of ours. */
    Topic topicOf(String token);

    /** No more letters of the topic to whom the letter went; harmless when repeated. */
    Mono<Void> leave(String token);

    /** Somebody and the language they read. */
    record Reader(Person person, Locale language) {}

    /** The mail address, null while none is confirmed, and the ways by topic. */
    record Chosen(@Nullable String mail, Map<Topic, Channels> topics) {}
}
