package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came into the account: statements are sent here, and what waits is seen first. */
public record TransferIndex(
        boolean mayAct, @Nullable String problem, List<WrongCell> wrong, List<Tab> tabs, List<Row> rows, Paging pager) {

    /** One transfer and what is left of it. */
    public record Row(
            String address,
            String day,
            String payer,
            String serial,
            String amount,
            String free,
            String purpose,
            Badge state) {}
}
