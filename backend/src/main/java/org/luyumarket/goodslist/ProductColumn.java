package org.luyumarket.goodslist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.luyumarket.platform.table.TableColumn;

/** The columns of a list of products, in the order of the template. */
enum ProductColumn implements TableColumn {
    SKU("编号"),
    NAME("名称"),
    COUNTY_CODE("区县"),
    SUPPLIER_ID("供应商"),
    CATEGORY("品类"),
    VARIETY("品种"),
    GRADE("等级"),
    SIZE("规格"),
    FRUIT_COUNT("每件个数"),
    PACK_SPEC("包装"),
    SALE_UNIT("销售单位"),
    NET_WEIGHT("净重(kg)"),
    PRICE("单价(元)"),
    TIERS("批量价"),
    SEASON_MONTHS("当季月份"),
    PRESALE_ALLOWED("可预售"),
    FRESH_PERISHABLE("生鲜易腐"),
    NO_REASON_RETURN("七天无理由"),
    SHELF_LIFE_DAYS("保质期(天)"),
    STORAGE("贮存"),
    PUBLISHED("上架"),
    VERSION("版本"),
    REMARK("备注");

    /** What a file may change of a product that is there; the rest of it stays as it was offered first. */
    private static final Set<ProductColumn> CHANGEABLE =
            EnumSet.of(NAME, PRICE, TIERS, SEASON_MONTHS, PRESALE_ALLOWED, PUBLISHED);

    private final String title;

    ProductColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** All but the number may be left out where products are only changed. */
    @Override
    public boolean isRequired() {
        return this == SKU;
    }

    boolean isChangeable() {
        return CHANGEABLE.contains(this);
    }

    /** Of the product itself, not of the row. */
    boolean isOfTheProduct() {
        return this != VERSION && this != REMARK;
    }

    /** Where a field of the catalogue stands, such as {@code tiers[0].unitPrice}. */
    static Optional<ProductColumn> of(String field) {
        String plain = field.replaceFirst("^handling\\.", "").replaceFirst("[.\\[].*", "");
        return Arrays.stream(values())
                .filter(column -> column.field().equals(plain))
                .findFirst();
    }
}
