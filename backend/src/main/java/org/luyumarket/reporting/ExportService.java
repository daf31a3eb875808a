package org.luyumarket.reporting;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class ExportService implements Exports {

    private final ExportRepository exports;
    private final ExportPartRepository parts;
    private final Forms forms;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ExportService(
            ExportRepository exports, ExportPartRepository parts, Forms forms, AuditTrail audit, Ids ids, Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.forms = forms;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Mono<Export> request(FormRequest request, FileFormat format, Person person, Locale language) {
        return forms.length(request, person)
                .map(length -> waiting(request, format, length))
                .flatMap(export -> exports.add(export, person, language)
                        .then(Mono.defer(() -> audit.record(person, Exporting.of(request, format))))
                        .thenReturn(export));
    }

    private Export waiting(FormRequest request, FileFormat format, Forms.Length length) {
        if (format == FileFormat.PDF && request.form().isRead() && !length.atOnce()) {
            throw new FormTooLong(length.entries());
        }
        return new Export(
                ids.next(),
                request,
                format,
                ExportStatus.WAITING,
                new Export.Progress(0, length.entries()),
                clock.instant(),
                null,
                null);
    }

    @Override
    public Flux<Export> of(Person person) {
        return exports.of(person);
    }

    @Override
    public Mono<Export> find(UUID id, Person person) {
        return exports.find(id, person).switchIfEmpty(Mono.error(UnknownExport::new));
    }

    @Override
    public Flux<ByteBuffer> content(UUID id, Person person) {
        return find(id, person)
                .flatMap(export -> audit.record(
                                person, new AuditedAction("report.downloaded", export.fileName(), id.toString()))
                        .thenReturn(export))
                .flatMapMany(this::parts);
    }

    private Flux<ByteBuffer> parts(Export export) {
        Export.Result result = export.result();
        if (result == null) {
            return Flux.error(new ExportNotReady());
        }
        int count = Math.toIntExact((result.bytes() + ExportWriter.PART - 1) / ExportWriter.PART);
        return Flux.range(0, count).concatMap(number -> parts.find(export.id(), number), 1);
    }
}
