package org.luyumarket.returns;

/** A return was asked for, or went a step further. */
public record ReturnChanged(String orderNumber, String goods, String supplierId, ReturnStatus status) {

    static ReturnChanged of(GoodsReturn changed) {
        GoodsReturn.Goods goods = changed.goods();
        return new ReturnChanged(goods.orderNumber(), goods.name(), goods.supplierId(), changed.status());
    }
}
