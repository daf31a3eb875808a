package org.luyumarket.reporting.form;

import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.reporting.FormRequest;
import org.luyumarket.reporting.Sheet;

/** What a form is filled in with: what was asked for, by whom, in which language, over which papers. */
public record Filling(FormRequest request, Person viewer, Words words, Paperwork paperwork) {

    EntryFilter entries() {
        return request.entries(viewer);
    }

    Sheet.Head head() {
        return paperwork.head(request, words);
    }
}
