package org.luyumarket.reporting;

import java.time.YearMonth;
import java.util.Locale;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.reporting.form.Filling;
import org.luyumarket.reporting.form.FormDesk;
import org.luyumarket.reporting.form.Paperwork;
import org.luyumarket.reporting.form.Words;
import org.luyumarket.reporting.paper.PaperWriter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Prints the ledger of a county's month, always in Chinese: the language it is filed in. */
@Component
class MonthPrinter {

    private final FormDesk forms;
    private final PaperDesk papers;
    private final PaperWriter writer;

    MonthPrinter(FormDesk forms, PaperDesk papers, PaperWriter writer) {
        this.forms = forms;
        this.papers = papers;
        this.writer = writer;
    }

    /** With the names of those who drew it up and checked it. */
    Mono<MonthPrint> print(SignOff month, Person viewer) {
        FormRequest request = request(month.county(), month.month());
        return papers.now(request, viewer, words())
                .map(now -> now.signed(month.by(SignOffStatus.DRAFT), month.by(SignOffStatus.CHECKED)))
                .flatMap(paperwork -> print(request, paperwork, viewer));
    }

    /** With what stood around it then. */
    Mono<MonthPrint> again(DivisionCode county, YearMonth month, Paperwork then, Person viewer) {
        return print(request(county, month), then, viewer);
    }

    private Mono<MonthPrint> print(FormRequest request, Paperwork paperwork, Person viewer) {
        return forms.fill(new Filling(request, viewer, words(), paperwork))
                .flatMap(form -> writer.bytes(form, FileFormat.PDF)
                        .map(pdf -> new MonthPrint(paperwork, form.end().exact(), pdf)));
    }

    private Words words() {
        return forms.words(Locale.SIMPLIFIED_CHINESE);
    }

    private static FormRequest request(DivisionCode county, YearMonth month) {
        return new FormRequest(Form.LEDGER, month, month, county);
    }
}
