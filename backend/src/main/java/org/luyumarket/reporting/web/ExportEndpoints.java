package org.luyumarket.reporting.web;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Page;
import org.luyumarket.reporting.Export;
import org.luyumarket.reporting.ExportStatus;
import org.luyumarket.reporting.Exports;
import org.luyumarket.reporting.FileFormat;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.web.FormQuery.Asked;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Forms that are written in the background: ask for one, look how far it is, take its file, as often as you like. */
@RestController
@RequestMapping("/api/v1/reports/exports")
class ExportEndpoints {

    private final Exports exports;
    private final Counties counties;
    private final Clock clock;

    ExportEndpoints(Exports exports, Counties counties, Clock clock) {
        this.exports = exports;
        this.counties = counties;
        this.clock = clock;
    }

    @PostMapping
    Mono<ResponseEntity<ExportView>> request(
            @RequestBody ExportBody body, @AuthenticationPrincipal Person person, Locale language) {
        Asked asked = body.query().read(body.form(), LocalDate.now(clock.withZone(ChinaTime.ZONE)), counties);
        return exports.request(asked.request(), asked.format(), person, language)
                .map(ExportView::of)
                .map(export -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/reports/exports/" + export.id()))
                        .body(export));
    }

    @GetMapping
    Mono<Page<ExportView>> all(@AuthenticationPrincipal Person person) {
        return exports.of(person)
                .map(ExportView::of)
                .collectList()
                .map(all -> new Page<>(all, all.size(), 1, Page.MAX_SIZE));
    }

    @GetMapping("/{id}")
    Mono<ExportView> one(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return exports.find(id, person).map(ExportView::of);
    }

    @GetMapping("/{id}/file")
    Mono<ResponseEntity<Flux<DataBuffer>>> file(@PathVariable UUID id, @AuthenticationPrincipal Person person) {
        return exports.find(id, person)
                .map(export -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(export.format().mediaType()))
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(export.fileName())
                                        .build()
                                        .toString())
                        .body(exports.content(id, person).map(ExportEndpoints::buffer)));
    }

    private static DataBuffer buffer(ByteBuffer part) {
        return DefaultDataBufferFactory.sharedInstance.wrap(part);
    }

    /** Which form of which months and county, as what. */
    record ExportBody(
            @Nullable String form,
            @Nullable String month,
            @Nullable String from,
            @Nullable String to,
            @Nullable String county,
            @Nullable String format) {

        FormQuery query() {
            return new FormQuery(month, from, to, county, format);
        }
    }

    /** How far it is, and where its file is once there is one. */
    record ExportView(
            UUID id,
            Form form,
            String fileName,
            FileFormat format,
            ExportStatus status,
            long rowsDone,
            long rowsTotal,
            Instant requestedAt,
            @Nullable Instant finishedAt,
            Export.@Nullable Result result,
            @Nullable String file) {

        static ExportView of(Export export) {
            return new ExportView(
                    export.id(),
                    export.request().form(),
                    export.fileName(),
                    export.format(),
                    export.status(),
                    export.progress().done(),
                    export.progress().total(),
                    export.requestedAt(),
                    export.finishedAt(),
                    export.result(),
                    export.result() == null ? null : "/api/v1/reports/exports/" + export.id() + "/file");
        }
    }
}
