package org.luyumarket.reporting;

import java.util.Locale;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** The forms, filled in from the ledger as far as the viewer may see. */
public interface Forms {

    /** How many entries have to be read for it: few enough to answer at once, or to be left to {@link Exports}. */
    Mono<Length> length(FormRequest request, Person viewer);

    /** The form as a page shows it; one that is too long for that is refused as {@link FormTooLong}. */
    Mono<Sheet> sheet(FormRequest request, Person viewer, Locale language);

    /** The form as a file, and a note in the audit trail that it was taken out; refused as {@link FormTooLong} likewise. */
    Mono<ReportFile> file(FormRequest request, FileFormat format, Person viewer, Locale language);

    /** How many entries are read for a form, and whether that is done while somebody waits. */
    record Length(long entries, boolean atOnce) {}
}
