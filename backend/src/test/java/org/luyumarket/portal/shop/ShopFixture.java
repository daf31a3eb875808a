package org.luyumarket.portal.shop;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.Weight;
import org.luyumarket.shopwindow.Display;
import org.luyumarket.shopwindow.ProductQuery;
import org.luyumarket.shopwindow.ShownProduct;
import org.luyumarket.shopwindow.StockState;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A small shop: an orange box of Fengjie and a smoked meat of Chengkou. */
final class ShopFixture {

    static final DivisionCode FENGJIE = new DivisionCode("500236");
    static final DivisionCode CHENGKOU = new DivisionCode("500229");

    private ShopFixture() {}

    static ShownProduct oranges(long available) {
        return shown(product("500236-01", "奉节脐橙 纽荷尔 一等果", FENGJIE, Weight.ofKilograms("5"), fresh()), available);
    }

    static ShownProduct meat(long available) {
        return shown(product("500229-01", "城口老腊肉", CHENGKOU, Weight.ofKilograms("0.5"), keeps()), available);
    }

    static Display display(String revision, ShownProduct... products) {
        return new Shown(revision, List.of(products));
    }

    static Counties counties() {
        List<County> two = List.of(
                new County(CHENGKOU, "城口县", new DivisionCode("371300"), "临沂市"),
                new County(FENGJIE, "奉节县", new DivisionCode("371600"), "滨州市"));
        return new Counties() {
            @Override
            public List<County> all() {
                return two;
            }

            @Override
            public Optional<County> find(DivisionCode code) {
                return two.stream().filter(county -> county.code().equals(code)).findFirst();
            }
        };
    }

    private static Product product(String sku, String name, DivisionCode county, Weight weight, Handling handling) {
        return new Product(
                sku,
                name,
                county,
                "V01",
                handling.freshPerishable() ? "citrus" : "cured_meat",
                handling.freshPerishable() ? "纽荷尔" : null,
                null,
                handling.freshPerishable() ? "75-80 mm" : null,
                null,
                "5kg/箱",
                "箱",
                weight,
                Cny.parse("49.90"),
                List.of(new PriceTier(100, Cny.parse("42.00"))),
                Set.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY),
                handling,
                true,
                1);
    }

    private static Handling fresh() {
        return new Handling(true, true, false, 20, "常温");
    }

    private static Handling keeps() {
        return new Handling(false, false, true, 180, "常温");
    }

    private static ShownProduct shown(Product product, long available) {
        return new ShownProduct(
                product,
                new Supplier("V01", "示例·合作社", product.county(), "农民专业合作社", "93500101DEMA000139", 87, 283, true),
                new Certificate("DEMO-1", "V01", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), true),
                StockState.of(available),
                true,
                Cny.parse("9.98"));
    }

    private record Shown(String revision, List<ShownProduct> products) implements Display {

        @Override
        public Optional<ShownProduct> find(String sku) {
            return products.stream()
                    .filter(shown -> shown.product().sku().equals(sku))
                    .findFirst();
        }

        @Override
        public Page<ShownProduct> list(ProductQuery query) {
            return new Page<>(
                    products, products.size(), query.page().page(), query.page().size());
        }

        @Override
        public List<String> categories() {
            return products.stream()
                    .map(shown -> shown.product().category())
                    .distinct()
                    .toList();
        }

        @Override
        public long productsFrom(DivisionCode county) {
            return products.stream()
                    .filter(shown -> shown.product().county().equals(county))
                    .count();
        }

        @Override
        public long productsOf(String category) {
            return products.stream()
                    .filter(shown -> shown.product().category().equals(category))
                    .count();
        }
    }
}
