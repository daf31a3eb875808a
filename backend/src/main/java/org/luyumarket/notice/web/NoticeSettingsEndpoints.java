package org.luyumarket.notice.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes.SentCode;
import org.luyumarket.notice.Channels;
import org.luyumarket.notice.NoticeSettings;
import org.luyumarket.notice.NoticeSettings.Chosen;
import org.luyumarket.notice.NoticeSettings.Reader;
import org.luyumarket.notice.Topic;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How whoever asks is told of things. */
@RestController
@RequestMapping("/api/v1/people/me")
class NoticeSettingsEndpoints {

    private final NoticeSettings settings;

    NoticeSettingsEndpoints(NoticeSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/notice-settings")
    @Operation(summary = "My mail address, and by which ways I hear of which topics")
    Mono<Chosen> mine(@AuthenticationPrincipal Person person) {
        return settings.of(person);
    }

    @PatchMapping("/notice-settings")
    @Operation(summary = "Choose how I hear of topics", description = """
                    Topics that are not named stay as they are. Some cannot be switched off in the page, and some have no short messages;
                    the answer tells what holds.""")
    Mono<Chosen> choose(@RequestBody Map<Topic, Channels> wanted, @AuthenticationPrincipal Person person) {
        return settings.choose(wanted, person).then(Mono.defer(() -> settings.of(person)));
    }

    @PostMapping("/mail")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a code to a mail address of mine", description = """
                    The code lives for half an hour, works once and can be tried five times. The language of this request is the one that
                    letters will be written in.""")
    Mono<SentCode> sendCode(
            @RequestBody MailBody body, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return settings.sendCode(
                requireNonNullElse(body.mail(), ""), reader(person, exchange), Caller.of(exchange, person));
    }

    @PutMapping("/mail")
    @Operation(summary = "Confirm my mail address by the code that came to it")
    Mono<Chosen> confirm(
            @RequestBody ConfirmedMail body, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        CodeAnswer answer = new CodeAnswer(requireNonNullElse(body.ticket(), ""), requireNonNullElse(body.code(), ""));
        return settings.confirm(requireNonNullElse(body.mail(), ""), answer, reader(person, exchange))
                .then(Mono.defer(() -> settings.of(person)));
    }

    @DeleteMapping("/mail")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "No more mail to me")
    Mono<Void> remove(@AuthenticationPrincipal Person person) {
        return settings.removeMail(person);
    }

    private static Reader reader(Person person, ServerWebExchange exchange) {
        Locale language = exchange.getLocaleContext().getLocale();
        return new Reader(person, language == null ? Locale.SIMPLIFIED_CHINESE : language);
    }

    record MailBody(@Nullable String mail) {}

    record ConfirmedMail(
            @Nullable String mail,
            @Nullable String ticket,
            @Nullable String code) {}
}
