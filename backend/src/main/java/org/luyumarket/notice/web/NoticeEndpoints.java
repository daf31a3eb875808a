package org.luyumarket.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import org.luyumarket.identity.Person;
import org.luyumarket.notice.Notice;
import org.luyumarket.notice.Notices;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What whoever asks was told. */
@RestController
@RequestMapping("/api/v1/people/me/notices")
class NoticeEndpoints {

    private final Notices notices;

    NoticeEndpoints(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Operation(summary = "My notices, newest first")
    Mono<Page<Notice>> mine(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person person) {
        return notices.of(person, new PageRequest(page, size));
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "All of my notices have been read")
    Mono<Void> read(@AuthenticationPrincipal Person person) {
        return notices.markRead(person);
    }
}
