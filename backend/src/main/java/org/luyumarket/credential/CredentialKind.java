package org.luyumarket.credential;

/** What a credential says of its producer or of one of its goods. */
public enum CredentialKind {
    /** 营业执照. */
    BUSINESS_LICENCE,
    /** 食品生产或经营许可证. */
    FOOD_PERMIT,
    /** 承诺达标合格证. */
    CONFORMITY_PLEDGE,
    /** 检测报告. */
    TEST_REPORT,
    /** 有机产品认证. */
    ORGANIC,
    /** 绿色食品. */
    GREEN,
    /** 地理标志. */
    GEOGRAPHIC
}
