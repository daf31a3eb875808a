package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.message.Mail;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.MailboxPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The short messages and mail of a demo: administrators read all of them, everybody else those that are for them. Anywhere but in a demo there
 * is no such page.
 */
@RestController
class MailboxPages {

    private final Mailbox mailbox;
    private final Frames frames;
    private final Templates templates;

    MailboxPages(Mailbox mailbox, Frames frames, Templates templates) {
        this.mailbox = mailbox;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping(path = "/mailbox", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<JteModel>> latest(
            @AuthenticationPrincipal @Nullable Person reader, ServerWebExchange exchange) {
        if (!mailbox.isOpen()) {
            return Mono.error(NoSuchPage::new);
        }
        return reader == null
                ? Mono.just(Redirect.toLogIn(exchange))
                : frames.of(exchange)
                        .map(frame -> templates.shopMailbox(frame, page(reader, frame)))
                        .map(ResponseEntity::ok);
    }

    private MailboxPage page(Person reader, Frame frame) {
        boolean all = reader.role() == Role.ADMINISTRATOR;
        List<MailboxPage.Message> messages = (all ? mailbox.latest() : mailbox.latestFor(reader.id()))
                .stream()
                        .map(message -> new MailboxPage.Message(
                                message.to(),
                                Objects.requireNonNullElse(message.subject(), ""),
                                message.text(),
                                message.link() == null ? "" : message.link().toString(),
                                message.leave() == null ? null : leave(message.leave()),
                                Words.minute(message.at(), frame.texts())))
                        .toList();
        return new MailboxPage(all, messages);
    }

    private static MailboxPage.Leave leave(Mail.Leave leave) {
        return new MailboxPage.Leave(leave.words(), leave.address().toString());
    }
}
