package org.luyumarket.identity;

import java.time.Duration;
import java.util.function.Function;
import org.luyumarket.identity.OneTimeCodes.IssuedCode;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.platform.message.Mail;
import org.luyumarket.platform.message.Mails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A demo's letters are in its mailbox, each for its own person: unlike a phone's code it is told to nobody on the way. */
@Component
class MailCodesByLetter implements MailCodes {

    private static final Logger log = LoggerFactory.getLogger(MailCodesByLetter.class);

    /** Mail may take its time. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final OneTimeCodes codes;
    private final CodeLimits limits;
    private final Mails mails;

    MailCodesByLetter(OneTimeCodes codes, CodeLimits limits, Mails mails) {
        this.codes = codes;
        this.limits = limits;
        this.mails = mails;
    }

    @Override
    public Mono<SentCode> send(Claim claim, String caller, Function<String, Mail> letter) {
        return Mono.fromRunnable(this::refuseUnlessOffered)
                .then(Mono.defer(() -> limits.spend(claim.address().value(), caller)))
                .then(Mono.defer(() -> codes.issue(purpose(claim), LIFE)))
                .flatMap(issued -> deliver(issued, letter.apply(issued.code())));
    }

    private Mono<SentCode> deliver(IssuedCode issued, Mail letter) {
        return mails.send(letter)
                .onErrorMap(MailCodesByLetter::notSent)
                .thenReturn(new SentCode(issued.ticket(), issued.expiresAt(), null));
    }

    private static Throwable notSent(Throwable failure) {
        log.warn("A code was not carried by mail: {}", failure.toString());
        return new CodeNotSent();
    }

    @Override
    public Mono<Void> check(Claim claim, CodeAnswer answer) {
        return codes.redeem(purpose(claim), answer);
    }

    private void refuseUnlessOffered() {
        if (!mails.areOffered()) {
            throw new MailNotOffered();
        }
    }

    private static String purpose(Claim claim) {
        return "MAIL " + claim.person() + " " + claim.address();
    }
}
