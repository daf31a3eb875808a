package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Map;

/** A line of the work ledger to be written, or to be read by those who do not keep it. */
public record WorkForm(
        String title,
        String action,
        FormState form,
        List<Option> counties,
        List<Option> states,
        boolean mayKeep,
        Files files) {

    /** What shows how far the work is, and the form to add to it. */
    public record Files(FormState form, boolean mayAdd, List<File> all) {

        /** A line that is not there yet has none. */
        public static final Files NONE = new Files(FormState.of(Map.of()), false, List.of());
    }

    public record File(String address, String name, String addedBy) {}
}
