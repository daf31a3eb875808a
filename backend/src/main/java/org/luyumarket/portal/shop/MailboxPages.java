package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.luyumarket.platform.message.Mailbox;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.MailboxPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the short messages of a demo can be read; anywhere else there is no such page. */
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
    Mono<JteModel> latest(ServerWebExchange exchange) {
        return mailbox.isOpen()
                ? frames.of(exchange).map(frame -> templates.shopMailbox(frame, page(frame)))
                : Mono.error(NoSuchPage::new);
    }

    private MailboxPage page(Frame frame) {
        List<MailboxPage.Message> messages = mailbox.latest().stream()
                .map(message -> new MailboxPage.Message(
                        message.phone(), message.text(), Words.minute(message.at(), frame.texts())))
                .toList();
        return new MailboxPage(messages);
    }
}
