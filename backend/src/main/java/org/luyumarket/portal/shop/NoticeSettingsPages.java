package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.notice.Channels;
import org.luyumarket.notice.NoticeSettings;
import org.luyumarket.notice.NoticeSettings.Chosen;
import org.luyumarket.notice.NoticeSettings.Reader;
import org.luyumarket.notice.Topic;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.NoticeSettingsPage;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Mail;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Row;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Sent;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Way;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How somebody is told of things: the mail address, confirmed by a code, and the ways by topic. */
@RestController
@RequestMapping(path = NoticeSettingsPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class NoticeSettingsPages {

    static final String ADDRESS = "/account/notices/settings";

    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final NoticeSettings settings;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    NoticeSettingsPages(NoticeSettings settings, Answers answers, Frames frames, Templates templates) {
        this.settings = settings;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> look(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(person, null, UNTOUCHED, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> choose(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> settings.choose(chosen(input, person), person))
                .thenReturn(Redirect.to(ADDRESS));
    }

    /** A box that cannot be changed is not sent; what it stands for holds anyway. */
    private static Map<Topic, Channels> chosen(FormInput input, Person person) {
        Map<Topic, Channels> chosen = new EnumMap<>(Topic.class);
        Stream.of(Topic.values()).filter(topic -> topic.concerns(person)).forEach(topic -> {
            List<String> ways = input.all(topic.name());
            chosen.put(topic, new Channels(ways.contains("page"), ways.contains("text"), ways.contains("mail")));
        });
        return chosen;
    }

    @PostMapping("/mail")
    Mono<ResponseEntity<JteModel>> sendCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> settings.sendCode(
                                input.text("mail"), reader(person, exchange), Caller.of(exchange, person))
                        .flatMap(code -> page(person, new Sent(input.text("mail"), code.ticket()), UNTOUCHED, exchange))
                        .map(ResponseEntity::ok)
                        .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    @PostMapping("/mail/confirmation")
    Mono<ResponseEntity<JteModel>> confirm(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> settings.confirm(
                                input.text("mail"),
                                new CodeAnswer(input.text("ticket"), input.text("code")),
                                reader(person, exchange))
                        .thenReturn(Redirect.<JteModel>to(ADDRESS))
                        .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    @PostMapping("/mail/removal")
    Mono<ResponseEntity<JteModel>> remove(@AuthenticationPrincipal Person person) {
        return settings.removeMail(person).thenReturn(Redirect.to(ADDRESS));
    }

    private static Reader reader(Person person, ServerWebExchange exchange) {
        return new Reader(person, Frames.texts(exchange).locale());
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            Person person, FormInput input, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                field -> field,
                refusal -> page(person, stillSent(input, refusal), refusal.form(), exchange));
    }

    /** A code that was only mistyped can be entered again. */
    private static @Nullable Sent stillSent(FormInput input, FormRefusal refusal) {
        boolean mistyped = refusal.problem().status() == Refusal.Kind.UNAUTHENTICATED.status();
        return mistyped && !input.isBlank("ticket") ? new Sent(input.text("mail"), input.text("ticket")) : null;
    }

    private Mono<JteModel> page(Person person, @Nullable Sent sent, FormState form, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), settings.of(person))
                .map(parts -> templates.shopNoticesettings(
                        parts.getT1(),
                        page(parts.getT2(), sent, form, parts.getT1().texts())));
    }

    private NoticeSettingsPage page(Chosen chosen, @Nullable Sent sent, FormState form, Texts texts) {
        String address = chosen.mail() == null ? "" : chosen.mail();
        return new NoticeSettingsPage(
                new Mail(settings.isMailOffered(), address, sent, form),
                chosen.topics().entrySet().stream()
                        .map(topic -> row(topic.getKey(), topic.getValue(), texts))
                        .toList());
    }

    private Row row(Topic topic, Channels channels, Texts texts) {
        Stream<Way> ways = Stream.of(
                        way("page", channels.page(), !topic.leavesPage(), texts),
                        topic.goesByText() ? way("text", channels.text(), false, texts) : null,
                        settings.isMailOffered() ? way("mail", channels.mail(), false, texts) : null)
                .flatMap(Stream::ofNullable);
        return new Row(topic.name(), texts.get("topic." + topic), texts.get("topic." + topic + ".hint"), ways.toList());
    }

    private static Way way(String name, boolean taken, boolean fixed, Texts texts) {
        return new Way(name, texts.get("way." + name), taken, fixed);
    }
}
