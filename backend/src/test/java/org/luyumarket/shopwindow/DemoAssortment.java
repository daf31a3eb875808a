package org.luyumarket.shopwindow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.RealCounties;
import org.luyumarket.platform.Weight;
import org.luyumarket.supplier.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The 75 products of the demo as the shop window sees them, without a database. */
final class DemoAssortment {

    private static final JsonMapper JSON = new JsonMapper();

    private DemoAssortment() {}

    static Assortment on(LocalDate day) {
        List<Offer> offers = nodes(Catalog.class, "demo-products.json", "products")
                .map(DemoAssortment::product)
                .map(product -> Offer.of(product, supplier(product), null, day))
                .toList();
        return Assortment.of(1, day, offers, index(offers));
    }

    /** Ten of everything. */
    static Snapshot displayOn(LocalDate day) {
        Assortment assortment = on(day);
        Map<String, Long> stock = new HashMap<>();
        assortment.offers().forEach(offer -> stock.put(offer.product().sku(), 10L));
        return Snapshot.EMPTY.with(assortment, only(stock), Deals.NONE);
    }

    static Availability only(Map<String, Long> left) {
        return new Availability(Set.of(), left);
    }

    private static SearchIndex index(List<Offer> offers) {
        return new SearchTexts()
                .index(offers.stream()
                        .map(offer -> Described.of(offer, county(offer.product())))
                        .toList());
    }

    private static County county(Product product) {
        return RealCounties.all().find(product.county()).orElseThrow();
    }

    private static Supplier supplier(Product product) {
        String place = county(product).name().substring(0, 2);
        return new Supplier(
                product.supplierId(), "示例·" + place + "特产农民专业合作社", product.county(), "农民专业合作社", "x", 10, 30, true);
    }

    private static Product product(JsonNode node) {
        return new Product(
                node.get("sku").asString(),
                node.get("name").asString(),
                new DivisionCode(node.get("sku").asString().substring(0, 6)),
                node.get("supplier").asString(),
                node.get("category").asString(),
                text(node, "variety"),
                text(node, "grade"),
                text(node, "size"),
                null,
                node.get("pack").asString(),
                node.get("unit").asString(),
                new Weight(node.get("grams").asLong()),
                Cny.parse(node.get("price").asString()),
                List.of(new PriceTier(
                        node.get("bulkFrom").asInt(),
                        Cny.parse(node.get("bulkPrice").asString()))),
                season(node),
                new Handling(true, node.get("fresh").asBoolean(), false, null, null),
                true,
                1);
    }

    private static Set<Month> season(JsonNode node) {
        return StreamSupport.stream(node.path("season").spliterator(), false)
                .map(month -> Month.of(month.asInt()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static Stream<JsonNode> nodes(Class<?> beside, String file, String list) {
        try (InputStream json = beside.getResourceAsStream(file)) {
            return StreamSupport.stream(JSON.readTree(json).get(list).spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
