package org.luyumarket.identity.web;

import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.AuditEntries;
import org.luyumarket.identity.AuditEntry;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows administrators who of the staff did what, the latest first. */
@RestController
class AuditEndpoints {

    private final AuditEntries entries;

    AuditEndpoints(AuditEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/api/v1/staff/audit")
    Mono<Page<AuditEntry>> entries(
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return entries.find(subject, new PageRequest(page, size));
    }
}
