package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.identity.AuditEntries;
import org.luyumarket.identity.AuditEntry;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.AuditPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the staff did, for administrators; for all others this page does not exist. */
@RestController
class AuditPages {

    private static final String ADDRESS = "/staff/audit";
    private static final int SIZE = 50;

    private final Desks desks;
    private final AuditEntries entries;
    private final Templates templates;

    AuditPages(Desks desks, AuditEntries entries, Templates templates) {
        this.desks = desks;
        this.entries = entries;
        this.templates = templates;
    }

    @GetMapping(path = ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> audit(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        if (person.role() != Role.ADMINISTRATOR) {
            return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        return Mono.zip(desks.seat(exchange, person), entries.find(null, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffAudit(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        page(parts.getT2(), parts.getT1().texts())));
    }

    private static AuditPage page(Page<AuditEntry> found, Texts texts) {
        AuditWords words = new AuditWords(texts);
        return new AuditPage(
                found.items().stream().map(entry -> row(entry, words)).toList(),
                Pages.paging(found, texts, page -> ADDRESS + "?page=" + page));
    }

    private static AuditPage.Row row(AuditEntry entry, AuditWords words) {
        return new AuditPage.Row(
                Shown.minute(entry.at()),
                entry.actor(),
                words.verb(entry.action().verb()),
                entry.action().subject(),
                address(entry),
                words.detail(entry.action()));
    }

    /** Verbs begin with the kind of their subject. */
    private static String address(AuditEntry entry) {
        String subject = entry.action().subject();
        return switch (entry.action().verb().split("\\.", 2)[0]) {
            case "order" -> "/staff/orders/" + subject;
            case "product", "lot" -> "/staff/products/" + subject;
            case "deal" -> "/staff/deals/" + subject;
            case "institution" -> "/staff/units/" + subject;
            case "deal-file" -> "/staff/deals/imports/" + subject;
            case "unit-file" -> "/staff/units/files/" + subject;
            case "transfer" -> "/staff/transfers/" + subject;
            default -> "";
        };
    }
}
