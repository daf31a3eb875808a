package org.luyumarket.admission;

import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.message.TextMessage;
import org.luyumarket.platform.message.TextMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Short messages to applicants, in Chinese like all that go to phones. */
@Component
class InvitationLetters {

    private static final Logger log = LoggerFactory.getLogger(InvitationLetters.class);

    private final TextMessages messages;
    private final PublicAddress address;

    InvitationLetters(TextMessages messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    Mono<Void> invited(SupplierApplication application, String secret) {
        return send(
                application,
                "【鲁渝集市】%s已通过审核。请在14天内打开%s设置登录账号。"
                        .formatted(application.terms().name(), address.of("/suppliers/join/" + secret)));
    }

    Mono<Void> refused(SupplierApplication application) {
        return send(application, "【鲁渝集市】入驻申请%s没有通过，原因见查询页。".formatted(application.number()));
    }

    /** What is lost can be sent again, and the applicant can always look. */
    private Mono<Void> send(SupplierApplication application, String text) {
        return messages.send(new TextMessage(application.terms().phone(), text, null))
                .onErrorResume(failure -> Mono.fromRunnable(() -> log.warn(
                        "The message about application {} was lost: {}", application.number(), failure.toString())));
    }
}
