package org.luyumarket.ordering;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.Step;

/**
 * The history of an order for who sees these of its goods only: what became of the order, whether it may be sent, and which of these
 * goods were. Neither sums nor what others sent, since both are told of the whole.
 */
record PartHistory(Set<String> skus) {

    private static final String SHIPPED = "shipped: ";

    List<Step> of(List<Step> all) {
        return all.stream().map(this::part).flatMap(Optional::stream).toList();
    }

    private Optional<Step> part(Step step) {
        String note = note(Objects.requireNonNullElse(step.note(), ""));
        return note == null && step.from() == step.to()
                ? Optional.empty()
                : Optional.of(new Step(step.from(), step.to(), step.at(), step.by(), note));
    }

    private @Nullable String note(String whole) {
        if (whole.startsWith(SHIPPED)) {
            return shipped(whole.substring(SHIPPED.length()));
        }
        return whole.equals("refund-asked") || whole.startsWith("refund-declined: ") ? whole : null;
    }

    /** Of a map as it was written down, such as {@code {A=1, B=2}}. */
    private @Nullable String shipped(String quantities) {
        String own = Arrays.stream(quantities.replaceAll("[{}]", "").split(", ", -1))
                .filter(quantity -> skus.contains(quantity.split("=", -1)[0]))
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? null : SHIPPED + "{" + own + "}";
    }
}
