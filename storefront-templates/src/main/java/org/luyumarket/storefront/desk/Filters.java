package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures can be narrowed to, and what they are narrowed to now as chips that can be taken away; all of it is in the address. */
public record Filters(List<Choice> choices, List<Chip> chips, String clear) {

    /** One thing to choose from: the name of its field, what it is called, its values, and what no choice is called. */
    public record Choice(
            String field, String label, @Nullable String any, List<Option> options) {}

    /** Something chosen, and the address without it. */
    public record Chip(String name, String value, String without) {}
}
