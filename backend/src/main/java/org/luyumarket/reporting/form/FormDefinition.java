package org.luyumarket.reporting.form;

import org.luyumarket.reporting.Form;
import reactor.core.publisher.Mono;

/** One form: its columns and its rows, from which the page and every file are made. */
interface FormDefinition {

    Form form();

    /** Reads nothing of the ledger before the rows are asked for, or only sums that are kept. */
    Mono<Filled> fill(Filling filling);
}
