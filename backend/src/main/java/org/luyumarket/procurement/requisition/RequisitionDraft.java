package org.luyumarket.procurement.requisition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a requester writes: for what, from which budget, how many of which products, and where they are to go when. */
public record RequisitionDraft(UUID institution, UUID budget, String purpose, List<Want> wants, List<Drop> plan) {

    public RequisitionDraft {
        wants = List.copyOf(wants);
        plan = List.copyOf(plan);
    }

    /** So many of a product, at the price of its tiers or at the one taken in a request for quotations. */
    public record Want(String sku, int quantity, @Nullable UUID quotation) {

        public Want(String sku, int quantity) {
            this(sku, quantity, null);
        }
    }
}
