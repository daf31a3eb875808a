package org.luyumarket.platform.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketTest;
import org.springdoc.webflux.api.OpenApiWebfluxResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@MarketTest
class InterfaceDescriptionIntegrationTests {

    private static final List<String> PURCHASES = List.of(
            "institutions",
            "requisitions",
            "approvals",
            "contracts",
            "deliveries",
            "acceptances",
            "transfers",
            "vouchers");

    @Autowired
    private OpenApiWebfluxResource description;

    @Autowired
    private ObjectMapper mapper;

    @Test
    void answersAreDescribedAsTheyAreSent() throws JsonProcessingException {
        assertThat(described().path("components").path("schemas").propertyNames())
                .contains("RequisitionView", "DeliveryView")
                .noneMatch(schema -> schema.startsWith("Mono") || schema.startsWith("Flux"));
    }

    @Test
    void moneyAndPlacesAreDescribedAsTheyAreSent() throws JsonProcessingException {
        JsonNode schemas = described().at("/components/schemas");

        assertThat(schemas.at("/Money/properties").propertyNames()).containsExactly("amount", "currency");
        assertThat(schemas.at("/Money/properties/amount/type").asString()).isEqualTo("string");
        assertThat(schemas.at("/DivisionCode/type").asString()).isEqualTo("string");
    }

    @Test
    void typesOfOneNameAreDescribedApart() throws JsonProcessingException {
        JsonNode schemas = described().at("/components/schemas");

        assertThat(schemas.propertyNames())
                .contains("OrderingLineBody", "RequisitionLineBody", "SettlementPaymentBody", "OrderingPaymentBody")
                .doesNotContain("LineBody", "PaymentBody");
        assertThat(schemas.at("/OrderingLineBody/properties").propertyNames()).containsExactly("sku", "quantity");
    }

    @Test
    void nobodyIsAskedToSendWhoTheyAre() throws JsonProcessingException {
        assertThat(described().path("paths").findValues("parameters"))
                .isNotEmpty()
                .noneMatch(parameters -> parameters.toString().contains("#/components/schemas/IdentityPerson"));
    }

    @Test
    void allThatUnitsDoIsDescribedInWords() throws JsonProcessingException {
        JsonNode paths = described().path("paths");
        for (String purchase : PURCHASES) {
            assertThat(paths.propertyNames()).contains("/api/v1/" + purchase);
        }
        assertThat(paths.properties())
                .filteredOn(path ->
                        PURCHASES.stream().anyMatch(purchase -> path.getKey().startsWith("/api/v1/" + purchase)))
                .allSatisfy(path -> assertThat(path.getValue().properties())
                        .extracting(Map.Entry::getValue)
                        .allMatch(operation -> operation.hasNonNull("summary")));
    }

    private JsonNode described() throws JsonProcessingException {
        byte[] document = description
                .openapiJson(MockServerHttpRequest.get("/v3/api-docs").build(), "/v3/api-docs", Locale.ENGLISH)
                .block();
        return mapper.readTree(requireNonNull(document));
    }
}
