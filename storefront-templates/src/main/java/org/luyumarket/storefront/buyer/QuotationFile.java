package org.luyumarket.storefront.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;

/** A request for quotations; once opened with the comparison of what was offered. */
public record QuotationFile(
        Head head, List<Fact> references, List<Row> rows, String preference, Acts acts, FormState form) {

    /** The same after something was refused. */
    public QuotationFile with(FormState refused) {
        return new QuotationFile(head, references, rows, preference, acts, refused);
    }

    /** What is asked, where it stands and what comes next. */
    public record Head(
            String number, String address, String goods, Badge state, String next, List<Fact> facts, String version) {}

    /** One offer; marks say that it is the lowest, preferred, dearer than the market or taken. */
    public record Row(
            String supplierId,
            String supplier,
            String goods,
            String grade,
            String price,
            String perKilogram,
            String listed,
            String history,
            List<Badge> marks) {}

    /** What can be done now; {@code requisition} is where one is written at the price that was taken. */
    public record Acts(
            boolean award, boolean cancel, @Nullable String requisition) {}
}
