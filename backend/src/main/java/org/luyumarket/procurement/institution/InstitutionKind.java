package org.luyumarket.procurement.institution;

/** What sort of unit purchases. */
public enum InstitutionKind {
    /** 机关 */
    ORGAN,
    /** 事业单位 */
    PUBLIC_INSTITUTION,
    /** 国有企业 */
    STATE_FIRM,
    /** 工会 */
    UNION,
    /** 承包食堂的餐饮企业 */
    CATERER,
    /** 商超 */
    SUPERMARKET,
    OTHER
}
