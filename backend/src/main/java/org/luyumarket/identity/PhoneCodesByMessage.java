package org.luyumarket.identity;

import java.time.Duration;
import org.luyumarket.identity.OneTimeCodes.IssuedCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.message.TextMessage;
import org.luyumarket.platform.message.TextMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A demo's codes never enter its mailbox: they are told in the answer to whoever asked, and to nobody else. */
@Component
class PhoneCodesByMessage implements PhoneCodes {

    private static final Logger log = LoggerFactory.getLogger(PhoneCodesByMessage.class);

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final OneTimeCodes codes;
    private final CodeLimits limits;
    private final TextMessages messages;
    private final boolean demo;

    PhoneCodesByMessage(
            OneTimeCodes codes, CodeLimits limits, TextMessages messages, @Value("${luyu.demo:false}") boolean demo) {
        this.codes = codes;
        this.limits = limits;
        this.messages = messages;
        this.demo = demo;
    }

    @Override
    public boolean areOffered() {
        return demo || areCarried();
    }

    @Override
    public boolean areCarried() {
        return messages.reachPhones();
    }

    @Override
    public Mono<SentCode> send(CodeRequest request) {
        return Mono.fromRunnable(this::refuseUnlessOffered)
                .then(Mono.fromRunnable(
                        () -> new FieldChecks().mobile("phone", request.phone()).refuseIfAny()))
                .then(Mono.defer(() -> limits.spend(request.phone(), request.caller())))
                .then(Mono.defer(() -> codes.issue(purpose(request.purpose(), request.phone()), LIFE)))
                .flatMap(issued -> deliver(request, issued));
    }

    private Mono<SentCode> deliver(CodeRequest request, IssuedCode issued) {
        if (!areCarried()) {
            return Mono.just(new SentCode(issued.ticket(), issued.expiresAt(), issued.code()));
        }
        TextMessage message = new TextMessage(request.phone(), wording(request.purpose(), issued.code()), null);
        return messages.send(message)
                .onErrorMap(PhoneCodesByMessage::notSent)
                .thenReturn(new SentCode(issued.ticket(), issued.expiresAt(), null));
    }

    private static Throwable notSent(Throwable failure) {
        log.warn("A code was not carried: {}", failure.toString());
        return new CodeNotSent();
    }

    @Override
    public Mono<Void> check(Purpose purpose, String phone, CodeAnswer answer) {
        return Mono.fromRunnable(this::refuseUnlessOffered)
                .then(Mono.defer(() -> codes.redeem(purpose(purpose, phone), answer)));
    }

    private void refuseUnlessOffered() {
        if (!areOffered()) {
            throw new CodesNotOffered();
        }
    }

    private static String purpose(Purpose purpose, String phone) {
        return purpose + " " + phone;
    }

    private static String wording(Purpose purpose, String code) {
        String deed = switch (purpose) {
            case LOG_IN -> "登录";
            case ERASE_ACCOUNT -> "注销账号";
            case SET_PASSWORD -> "设置密码";
        };
        return "【鲁渝集市】%s验证码：%s，5分钟内有效。不要告诉任何人，我们也不会问您要。".formatted(deed, code);
    }
}
