package org.luyumarket.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.reporting.Forms;
import org.luyumarket.reporting.ReportFile;
import org.luyumarket.reporting.web.FormQuery.Asked;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The forms as far as the caller may see: ledger, mutual, suppliers, institutions, campaigns, channels and the like. */
@RestController
@RequestMapping("/api/v1/reports/forms/{form}")
class FormEndpoints {

    private final Forms forms;
    private final Counties counties;
    private final Clock clock;

    FormEndpoints(Forms forms, Counties counties, Clock clock) {
        this.forms = forms;
        this.counties = counties;
        this.clock = clock;
    }

    @GetMapping
    Mono<SheetView> sheet(
            @PathVariable String form,
            @ParameterObject FormQuery query,
            @AuthenticationPrincipal Person viewer,
            Locale language) {
        return forms.sheet(read(query, form).request(), viewer, language).map(SheetView::of);
    }

    /** The same as a file; one that is too long is left to an export. */
    @GetMapping("/file")
    Mono<ResponseEntity<byte[]>> file(
            @PathVariable String form,
            @ParameterObject FormQuery query,
            @AuthenticationPrincipal Person viewer,
            Locale language) {
        Asked asked = read(query, form);
        return forms.file(asked.request(), asked.format(), viewer, language).map(FormEndpoints::download);
    }

    private Asked read(FormQuery query, String form) {
        return query.read(form, LocalDate.now(clock.withZone(ChinaTime.ZONE)), counties);
    }

    static ResponseEntity<byte[]> download(ReportFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }
}
