package org.luyumarket.ordering.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.FieldChecks;

/** A wanted line as a client sends it. */
record LineBody(@Nullable String sku, @Nullable Integer quantity) {

    static List<OrderLine> toLines(@Nullable List<@Nullable LineBody> lines) {
        return toLines(lines, "");
    }

    static List<OrderLine> toLines(@Nullable List<@Nullable LineBody> lines, String prefix) {
        if (lines == null) {
            return List.of();
        }
        FieldChecks checks = new FieldChecks();
        for (int i = 0; i < lines.size(); i++) {
            LineBody line = lines.get(i);
            checks.required(prefix + "lines[" + i + "].sku", line == null ? null : line.sku())
                    .required(prefix + "lines[" + i + "].quantity", line == null ? null : line.quantity());
        }
        checks.refuseIfAny();
        return lines.stream().map(Objects::requireNonNull).map(LineBody::toLine).toList();
    }

    private OrderLine toLine() {
        return new OrderLine(Objects.requireNonNull(sku), Objects.requireNonNull(quantity));
    }
}
