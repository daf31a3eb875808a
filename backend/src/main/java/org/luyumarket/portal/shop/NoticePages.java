package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.notice.Notice;
import org.luyumarket.notice.Notices;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Couriers;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.NoticesPage;
import org.luyumarket.storefront.shop.OrderLink;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody was told; whatever was listed here once has been read. */
@RestController
@RequestMapping(path = NoticePages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class NoticePages {

    static final String ADDRESS = "/account/notices";

    private static final int SIZE = 20;

    private final Notices notices;
    private final Frames frames;
    private final Templates templates;

    NoticePages(Notices notices, Frames frames, Templates templates) {
        this.notices = notices;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal @Nullable Person person,
            ServerWebExchange exchange) {
        return person == null
                ? Mono.just(Redirect.toLogIn(exchange))
                : Mono.zip(frames.of(exchange), notices.of(person, new PageRequest(page, SIZE)))
                        .delayUntil(shown -> notices.markRead(person))
                        .map(parts -> templates.shopNotices(
                                parts.getT1(),
                                page(parts.getT2(), person, parts.getT1().texts())))
                        .map(ResponseEntity::ok);
    }

    /** Without what only tells one notice from another. */
    static String subject(String told) {
        return told.replaceFirst("/[^/]*$", "");
    }

    /** Goods and couriers by the names that whoever reads it knows them by. */
    static String detail(Notice.Kind kind, String told, Texts texts) {
        return kind == Notice.Kind.SENT || kind == Notice.Kind.ARRIVED
                ? Couriers.parcel(told, texts)
                : texts.term(told);
    }

    private static NoticesPage page(Page<Notice> found, Person person, Texts texts) {
        return new NoticesPage(
                found.items().stream().map(notice -> row(notice, person, texts)).toList(), Pagers.of(found, ADDRESS));
    }

    private static NoticesPage.Row row(Notice notice, Person person, Texts texts) {
        String subject = subject(notice.subject());
        return new NoticesPage.Row(
                texts.get("notice." + notice.kind(), subject, detail(notice.kind(), notice.detail(), texts)),
                Words.minute(notice.at(), texts),
                address(notice.kind(), subject, person.isStaff()),
                !notice.read());
    }

    /** The page that a notice is about; empty where there is none. */
    static String address(Notice.Kind kind, String subject, boolean asStaff) {
        return switch (kind) {
            case PAID,
                    SENT,
                    ARRIVED,
                    RECEIVED,
                    CLAIM_GRANTED,
                    CLAIM_DECLINED,
                    CLAIM_REJECTED,
                    COMPLAINT_ANSWERED,
                    COMPLAINT_WITH_STAFF,
                    COMPLAINT_CLOSED,
                    RETURN_ACCEPTED,
                    RETURN_REFUNDED,
                    RETURN_REFUSED -> new OrderLink(subject, "").address();
            case EINVOICE_ISSUED -> "/orders/" + subject + "/einvoice";
            case TO_SHIP -> "/supply/orders/" + subject;
            case CLAIM_TO_JUDGE -> "/supply/claims";
            case COMPLAINT_TO_ANSWER -> "/supply/complaints";
            case RETURN_TO_ANSWER, RETURN_ON_ITS_WAY -> "/supply/returns";
            case CREDENTIAL_EXPIRES,
                    CREDENTIAL_ENDED,
                    CREDENTIAL_FILED,
                    CREDENTIAL_APPROVED,
                    CREDENTIAL_REFUSED,
                    CREDENTIAL_WITHDRAWN -> asStaff ? "/staff/credentials" : "/supply/credentials";
            case PAYOUT_PAID, PAYOUT_BOUNCED, ACCOUNT_APPROVED, ACCOUNT_REFUSED -> "/supply/settlement";
            case CERTIFICATE_EXPIRES -> asStaff ? "/staff/suppliers" : "";
        };
    }
}
