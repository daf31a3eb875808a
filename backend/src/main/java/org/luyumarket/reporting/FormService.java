package org.luyumarket.reporting;

import java.util.Locale;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.reporting.form.Filled;
import org.luyumarket.reporting.form.Filling;
import org.luyumarket.reporting.form.FormDesk;
import org.luyumarket.reporting.form.Words;
import org.luyumarket.reporting.paper.PaperWriter;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
class FormService implements Forms {

    /** As many entries as are read in about a second. */
    private static final int AT_ONCE = 20_000;

    private static final PageRequest JUST_COUNT = new PageRequest(1, 1);

    private final FormDesk forms;
    private final PaperDesk papers;
    private final PaperWriter writer;
    private final Ledger ledger;
    private final AuditTrail audit;

    FormService(FormDesk forms, PaperDesk papers, PaperWriter writer, Ledger ledger, AuditTrail audit) {
        this.forms = forms;
        this.papers = papers;
        this.writer = writer;
        this.ledger = ledger;
        this.audit = audit;
    }

    @Override
    public Mono<Length> length(FormRequest request, Person viewer) {
        return Mono.defer(() -> ledger.entries(request.entries(viewer), JUST_COUNT))
                .map(page -> new Length(page.total(), !request.form().isRead() || page.total() <= AT_ONCE));
    }

    @Override
    public Mono<Sheet> sheet(FormRequest request, Person viewer, Locale language) {
        return atOnce(request, viewer)
                .then(Mono.defer(() -> fill(request, viewer, language)))
                .flatMap(Filled::sheet);
    }

    @Override
    public Mono<ReportFile> file(FormRequest request, FileFormat format, Person viewer, Locale language) {
        return atOnce(request, viewer)
                .then(Mono.defer(() -> audit.record(viewer, Exporting.of(request, format))))
                .then(Mono.defer(() -> fill(request, viewer, language)))
                .flatMap(filled -> writer.bytes(filled, format))
                .map(content -> new ReportFile(Exporting.fileName(request, format), format, content));
    }

    private Mono<Void> atOnce(FormRequest request, Person viewer) {
        return length(request, viewer)
                .filter(length -> !length.atOnce())
                .flatMap(length -> Mono.error(new FormTooLong(length.entries())));
    }

    Mono<Filled> fill(FormRequest request, Person viewer, Locale language) {
        Words words = forms.words(language);
        return papers.now(request, viewer, words)
                .flatMap(paperwork -> forms.fill(new Filling(request, viewer, words, paperwork)));
    }
}
