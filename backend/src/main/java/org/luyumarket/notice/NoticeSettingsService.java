package org.luyumarket.notice;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.MailCodes;
import org.luyumarket.identity.MailCodes.Claim;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.notice.LeaveTokens.Leaving;
import org.luyumarket.notice.LetterWriter.Addressee;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.notice.ReaderRepository.Mailing;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.MailAddress;
import org.luyumarket.platform.message.Mails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

@Service
class NoticeSettingsService implements NoticeSettings {

    private final ReaderRepository readers;
    private final MailCodes codes;
    private final Mails mails;
    private final LetterWriter writer;
    private final LeaveTokens tokens;
    private final Clock clock;

    NoticeSettingsService(
            ReaderRepository readers,
            MailCodes codes,
            Mails mails,
            LetterWriter writer,
            LeaveTokens tokens,
            Clock clock) {
        this.readers = readers;
        this.codes = codes;
        this.mails = mails;
        this.writer = writer;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public boolean isMailOffered() {
        return mails.areOffered();
    }

    @Override
    public Mono<Chosen> of(Person person) {
        return Mono.zip(
                        readers.address(person.id()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        readers.chosen(person.id()))
                .map(found -> new Chosen(found.getT1().orElse(null), topics(found.getT2(), person)));
    }

    private static Map<Topic, Channels> topics(Map<Kind, Channels> chosen, Person person) {
        Map<Topic, Channels> topics = new EnumMap<>(Topic.class);
        Stream.of(Topic.values())
                .filter(topic -> topic.concerns(person))
                .forEach(topic -> topics.put(topic, chosen(topic, chosen).fitting(topic)));
        return topics;
    }

    /** All kinds of a topic are chosen together. */
    private static Channels chosen(Topic topic, Map<Kind, Channels> chosen) {
        return topic.kinds().stream()
                .filter(chosen::containsKey)
                .findFirst()
                .map(chosen::get)
                .orElse(Channels.ALL);
    }

    @Override
    public Mono<SentCode> sendCode(String address, Reader reader, String caller) {
        return Mono.fromSupplier(() -> read(address))
                .flatMap(to -> codes.send(
                        new Claim(reader.person().id(), to),
                        caller,
                        code -> writer.code(new Addressee(reader.person().id(), to, reader.language()), code)));
    }

    @Override
    public Mono<Void> confirm(String address, CodeAnswer answer, Reader reader) {
        Person person = reader.person();
        return Mono.fromSupplier(() -> read(address))
                .delayUntil(to -> codes.check(new Claim(person.id(), to), answer))
                .map(to -> new Mailing(person.id(), List.of(News.audiences(person)), to, reader.language()))
                .flatMap(mailing -> readers.keep(mailing, clock.instant()));
    }

    private static MailAddress read(String address) {
        return MailAddress.read(address)
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("mail", "mail-address", List.of()))));
    }

    @Override
    @Transactional
    public Mono<Void> removeMail(Person person) {
        return readers.removeAddress(person.id());
    }

    @Override
    public Mono<Void> choose(Map<Topic, Channels> wanted, Person person) {
        Map<Kind, Channels> byKind = wanted.entrySet().stream()
                .filter(choice -> choice.getKey().concerns(person))
                .flatMap(choice -> choice.getKey().kinds().stream()
                        .map(kind -> Map.entry(kind, choice.getValue().fitting(choice.getKey()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return byKind.isEmpty() ? Mono.empty() : readers.choose(person.id(), byKind);
    }

    @Override
    public Topic topicOf(String token) {
        return tokens.read(token).topic();
    }

    @Override
    public Mono<Void> leave(String token) {
        return Mono.fromSupplier(() -> tokens.read(token)).flatMap(this::leave);
    }

    private Mono<Void> leave(Leaving leaving) {
        return readers.leave(leaving.person(), leaving.topic().kinds());
    }
}
