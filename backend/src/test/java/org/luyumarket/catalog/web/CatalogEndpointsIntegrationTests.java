package org.luyumarket.catalog.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@MarketTest
class CatalogEndpointsIntegrationTests {

    /** A token is good for hours; asking for one each time would meet the limit of log-ins. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PRODUCTS = "/api/v1/staff/products";
    private static final Map<String, String> FIFTY_YUAN = yuan("50.00");
    private static final String NOBODY = "";

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Test
    void aNewProductIsAnsweredAsItIsKept() {
        Map<String, Object> product = aProduct();

        add(product, "fengjie")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location("/api/v1/products/" + product.get("sku"))
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.sku")
                .isEqualTo(product.get("sku"))
                .jsonPath("$.price.amount")
                .isEqualTo("50.00")
                .jsonPath("$.seasonMonths[1]")
                .isEqualTo(12)
                .jsonPath("$.handling.noReasonReturn")
                .isEqualTo(true);
        read(requireNonNull(product.get("sku")), "fengjie").expectStatus().isOk();
    }

    @Test
    void anEditNeedsTheVersionThatWasSeen() {
        Object sku = added();

        change(sku, Map.of("price", yuan("55.00")), NOBODY).expectStatus().isEqualTo(428);
        change(sku, Map.of("price", yuan("55.00")), "\"1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");
        change(sku, Map.of("price", yuan("56.00")), "\"1\"").expectStatus().isEqualTo(412);
        change(sku, Map.of("price", yuan("56.00")), "\"2-0123456789abcdef\"")
                .expectStatus()
                .isOk();
    }

    @Test
    void everyPriceIsRemembered() {
        Object sku = added();
        change(sku, Map.of("price", yuan("55.00")), "\"1\"");

        client.get()
                .uri(PRODUCTS + "/" + sku + "/prices")
                .headers(as("fengjie"))
                .exchange()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].price.amount")
                .isEqualTo("55.00")
                .jsonPath("$.items[0].changedBy")
                .isEqualTo("fengjie")
                .jsonPath("$.items[1].price.amount")
                .isEqualTo("50.00");
    }

    @Test
    void whatStaffDoLeavesAnAuditEntry() {
        Object sku = added();
        change(sku, Map.of("published", false), "\"1\"");

        assertThat(database.query("select verb from identity.audit_entry where subject = '" + sku + "' order by id"))
                .isEqualTo(List.of(Map.of("verb", "product.added"), Map.of("verb", "product.changed")));
    }

    @Test
    void whatCannotBeChangedIsRefusedRatherThanPassedOver() {
        change(added(), Map.of("name", "新名字", "category", "tea"), "\"1\"")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("category");
    }

    @ParameterizedTest
    @CsvSource({
        "sku,'\"a b\"',sku",
        "sku,5,sku",
        "name,'\"\"',name",
        "countyCode,'\"500103\"',countyCode",
        "countyCode,'\"abc\"',countyCode",
        "supplierId,'\"V10A\"',supplierId",
        "category,'\"cars\"',category",
        "packSpec,null,packSpec",
        "netWeight,'{\"grams\":0}',netWeight.grams",
        "netWeight,'{\"grams\":1000000001}',netWeight.grams",
        "price,'{\"amount\":\"0.00\",\"currency\":\"CNY\"}',price",
        "price,'{\"amount\":\"1.005\",\"currency\":\"CNY\"}',price.amount",
        "price,'{\"amount\":\"-1\",\"currency\":\"CNY\"}',price.amount",
        "price,'{\"amount\":\"1\",\"currency\":\"USD\"}',price.currency",
        "price,49.9,price",
        "tiers,'[{\"minimumQuantity\":10}]',tiers[0].unitPrice",
        "seasonMonths,[0],seasonMonths",
        "seasonMonths,'[1,1]',seasonMonths",
        "seasonMonths,[],seasonMonths",
        "seasonMonths,[null],seasonMonths",
        "published,'\"yes\"',published",
        "shelfLifeDays,0,shelfLifeDays",
    })
    void aBadFieldIsNamed(String field, String json, String named) {
        Map<String, Object> product = aProduct();
        product.remove(field);

        client.post()
                .uri(PRODUCTS)
                .headers(as("city"))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(withRaw(product, field, json))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo(named)
                .jsonPath("$.errors[0].message")
                .isNotEmpty();
        assertThat(database.query("select sku from catalog.product where sku = '" + product.get("sku") + "'"))
                .isEmpty();
    }

    @Test
    void bracketsAndQuotesAreJustText() {
        Map<String, Object> product = aProduct();
        product.put("name", "橙 \"大果\" <5 kg> 'A' & co; --");

        add(product, "fengjie")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo(product.get("name"));
    }

    @Test
    void markupAndSqlAreRefused() {
        Map<String, Object> product = aProduct();
        product.put("name", "<b>橙</b>'; drop table catalog.product; --");

        add(product, "fengjie")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("name");
    }

    @Test
    void aSkuThatIsTakenIsAConflict() {
        Map<String, Object> product = aProduct();
        add(product, "fengjie");

        add(product, "fengjie").expectStatus().isEqualTo(409);
    }

    @Test
    void countyStaffSeeTheirCountyOnly() {
        Map<String, Object> elsewhere = aProduct();
        elsewhere.put("countyCode", "500238");
        elsewhere.put("supplierId", "V10A");

        add(elsewhere, "fengjie").expectStatus().isForbidden();
        read("500238-01", "fengjie").expectStatus().isNotFound();
        read("500238-01", "city").expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shopper", "supplier"})
    void othersStayOutside(String username) {
        add(aProduct(), username).expectStatus().isForbidden();
    }

    private Object added() {
        Map<String, Object> product = aProduct();
        add(product, "fengjie").expectStatus().isCreated();
        return requireNonNull(product.get("sku"));
    }

    private ResponseSpec add(Map<String, Object> product, String username) {
        return client.post()
                .uri(PRODUCTS)
                .headers(as(username))
                .bodyValue(product)
                .exchange();
    }

    private ResponseSpec read(Object sku, String username) {
        return client.get().uri(PRODUCTS + "/" + sku).headers(as(username)).exchange();
    }

    private ResponseSpec change(Object sku, Map<String, Object> change, String ifMatch) {
        return client.patch()
                .uri(PRODUCTS + "/" + sku)
                .headers(as("fengjie"))
                .headers(headers -> headers.setIfMatch(ifMatch.isEmpty() ? List.of() : List.of(ifMatch)))
                .bodyValue(change)
                .exchange();
    }

    private static Map<String, Object> aProduct() {
        Map<String, Object> product = new HashMap<>();
        product.put("sku", Unique.name("sku"));
        product.put("name", "示例脐橙");
        product.put("countyCode", "500236");
        product.put("supplierId", "V08A");
        product.put("category", "citrus");
        product.put("packSpec", "5kg/箱");
        product.put("saleUnit", "箱");
        product.put("netWeight", Map.of("grams", 5_000));
        product.put("price", FIFTY_YUAN);
        product.put("seasonMonths", List.of(11, 12));
        product.put("published", true);
        return product;
    }

    private static String withRaw(Map<String, Object> product, String field, String json) {
        ObjectNode tree = JSON.valueToTree(product);
        return tree.set(field, JSON.readTree(json)).toString();
    }

    private Consumer<HttpHeaders> as(String username) {
        return headers -> headers.setBearerAuth(TOKENS.computeIfAbsent(username, this::token));
    }

    private String token(String username) {
        TokenAnswer answer = client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", username, "password", MarketTest.DEMO_PASSWORD))
                .exchange()
                .expectBody(TokenAnswer.class)
                .returnResult()
                .getResponseBody();
        return requireNonNull(answer).accessToken();
    }

    private record TokenAnswer(String accessToken) {}

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
