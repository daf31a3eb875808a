package org.luyumarket.complaint;

/** A complaint was opened, answered, handed to staff or closed. */
public record ComplaintChanged(String orderNumber, String goods, String supplierId, ComplaintStatus status) {

    static ComplaintChanged of(Complaint complaint) {
        Complaint.Goods goods = complaint.goods();
        return new ComplaintChanged(goods.orderNumber(), goods.name(), goods.supplierId(), complaint.status());
    }
}
