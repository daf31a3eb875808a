package org.luyumarket.notice;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.luyumarket.notice.LeaveTokens.Leaving;
import org.luyumarket.notice.LetterRepository.Waiting;
import org.luyumarket.notice.LetterWriter.Letter;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.message.Mails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends the letters that wait, outside of any transaction; what a server does not take is tried again, some times and ever later. */
@Component
class LetterSchedule {

    private static final Logger log = LoggerFactory.getLogger(LetterSchedule.class);

    private static final int BATCH = 100;
    private static final int AT_ONCE = 4;
    private static final int MOST_TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);

    private final LetterRepository letters;
    private final LetterWriter writer;
    private final Mails mails;
    private final LeaveTokens tokens;
    private final PublicAddress address;
    private final Clock clock;

    LetterSchedule(
            LetterRepository letters,
            LetterWriter writer,
            Mails mails,
            LeaveTokens tokens,
            PublicAddress address,
            Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.mails = mails;
        this.tokens = tokens;
        this.address = address;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    Mono<Void> send() {
        return Mono.defer(() -> letters.take(clock.instant(), BATCH).collectList())
                .flatMapIterable(due -> due)
                .flatMap(this::send, AT_ONCE)
                .then()
                .onErrorResume(failure ->
                        Mono.fromRunnable(() -> log.warn("Letters are looked at again later: {}", failure.toString())));
    }

    private Mono<Void> send(Waiting letter) {
        return Mono.defer(() -> mails.send(writer.notice(written(letter))))
                .onErrorResume(failure -> later(letter, failure));
    }

    private Letter written(Waiting letter) {
        News news = letter.news();
        Leaving leaving = new Leaving(letter.to().person(), Topic.of(news.kind()));
        URI leave = address.of("/unsubscribe/" + tokens.of(leaving));
        return new Letter(letter.to(), news.kind(), news.subject(), news.detail(), news.isForStaff(), leave);
    }

    private Mono<Void> later(Waiting letter, Throwable failure) {
        boolean last = letter.tries() + 1 >= MOST_TRIES;
        log.warn(
                "The letter about notice {} was not carried, {}: {}",
                letter.notice(),
                last ? "and is given up" : "it is tried again",
                failure.toString());
        return last
                ? Mono.empty()
                : letters.again(letter, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << (2 * letter.tries()))));
    }
}
