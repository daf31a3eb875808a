package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.notice.NoticeSettings;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where the link in a letter leads: one click and there are no more of its topic, without logging in. Opening it alone changes nothing,
 * because programs that look for harm open every link; a mail program's own button sends it at once (RFC 8058).
 */
@RestController
@RequestMapping(path = "/unsubscribe/{token}", produces = MediaType.TEXT_HTML_VALUE)
class UnsubscribePages {

    private final NoticeSettings settings;
    private final Frames frames;
    private final Templates templates;

    UnsubscribePages(NoticeSettings settings, Frames frames, Templates templates) {
        this.settings = settings;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> ask(@PathVariable String token, ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> page(frame, token, false));
    }

    @PostMapping
    Mono<JteModel> leave(@PathVariable String token, ServerWebExchange exchange) {
        return settings.leave(token).then(Mono.defer(() -> frames.of(exchange))).map(frame -> page(frame, token, true));
    }

    private JteModel page(Frame frame, String token, boolean done) {
        String topic = frame.text("topic." + settings.topicOf(token));
        return templates.shopUnsubscribe(frame, topic, "/unsubscribe/" + token, done);
    }
}
