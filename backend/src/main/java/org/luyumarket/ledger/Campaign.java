package org.luyumarket.ledger;

/**
 * The campaigns of the plans. An entry carries any number of them as tags by name, and may carry others; a tag adds to no
 * total. What they are called is {@code ledger.campaign.<name>} in the bundles.
 */
public enum Campaign {
    /** 万吨脐橙进山东. */
    ORANGES_TO_SHANDONG,
    /** 农副产品进超市. */
    PRODUCE_INTO_SUPERMARKETS,
    /** 鲁渝一家亲·山城好味道. */
    ONE_FAMILY_GOOD_TASTE,
    /** 消费扶贫周. */
    CONSUMPTION_AID_WEEK,
    /** 丰收节. */
    HARVEST_FESTIVAL
}
