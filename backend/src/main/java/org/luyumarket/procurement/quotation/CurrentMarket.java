package org.luyumarket.procurement.quotation;

/** What the markets ask for, as it was when it was last looked at, a second ago at most; reading it never waits. */
public interface CurrentMarket {

    MarketPrices prices();
}
