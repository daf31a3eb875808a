package org.luyumarket.storefront.desk;

import java.util.List;

/** The form of a deal, new or to be changed; {@code version} is empty for a new one. */
public record DealForm(FormState form, String action, String back, String version, Choices choices) {

    /** What may be chosen. */
    public record Choices(
            List<Option> suppliers,
            List<Option> products,
            List<Option> channels,
            List<Option> modes,
            List<Option> partners,
            List<Option> campaigns,
            List<Option> places) {}
}
