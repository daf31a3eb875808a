package org.luyumarket.ledger;

/** The four modes of buying that the state names (2020): each entry has one, apart from the channel it came through. */
public enum Mode {
    /** 政府采购: bought by a budget unit. */
    GOVERNMENT_PROCUREMENT,
    /** 扶贫协作: arranged between the paired regions. */
    PAIRED_COOPERATION,
    /** 经营主体: bought by a firm that trades. */
    BUSINESS,
    /** 社会组织: bought by the public, unions and associations. */
    SOCIAL
}
