package org.luyumarket.aftersale;

/** A claim was opened, judged or appealed against. */
public record ClaimChanged(String orderNumber, String goods, String supplierId, ClaimStatus status) {

    static ClaimChanged of(Claim claim) {
        return new ClaimChanged(
                claim.goods().orderNumber(), claim.goods().name(), claim.goods().supplierId(), claim.status());
    }
}
