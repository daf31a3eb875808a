package org.luyumarket.shopwindow;

import java.util.List;
import java.util.Optional;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;

/** One immutable state of the shop window; the same revision always answers the same. */
public interface Display {

    /** Changes whenever anything shown changes; good for ETags. */
    String revision();

    /** Published products by sku. */
    List<ShownProduct> products();

    Optional<ShownProduct> find(String sku);

    Page<ShownProduct> list(ProductQuery query);

    /** The categories that have published products, in a fixed order. */
    List<String> categories();

    /** How many products come from a county. */
    long productsFrom(DivisionCode county);

    long productsOf(String category);
}
