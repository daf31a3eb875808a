package org.luyumarket.identity;

import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.platform.MailAddress;
import org.luyumarket.platform.message.Mail;
import reactor.core.publisher.Mono;

/** Codes by mail, which prove that somebody reads what comes to an address. */
public interface MailCodes {

    /** Sends one in the letter that is written around it, within the limits of the address and of the caller. */
    Mono<SentCode> send(Claim claim, String caller, Function<String, Mail> letter);

    /** Refuses what was not sent to this person for this address. */
    Mono<Void> check(Claim claim, CodeAnswer answer);

    /** Somebody says that an address is theirs. */
    record Claim(UUID person, MailAddress address) {}
}
