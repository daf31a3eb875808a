package org.luyumarket.procurement.settlement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a unit usually takes to pay, how long at most (both by the rules on paying small firms), and the account that it pays
 * into.
 */
@ConfigurationProperties("luyu.settlement")
record SettlementSettings(
        @DefaultValue("30") int usualDays,
        @DefaultValue("60") int longestDays,
        @DefaultValue("鲁渝集市结算专户") String payee,
        @DefaultValue("（待运营单位填写）") String bank,
        @DefaultValue("（待运营单位填写）") String account) {}
