package org.luyumarket.procurement.gift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

/** A union's gifts from the list to the tracking number, over HTTP with the demo accounts. */
@MarketTest
class GiftsOverHttpIntegrationTests {

    private static final String ROW = "赵六,13805431234,后勤,滨州市滨城区,渤海八路 20 号,500236-01,1\n";
    private static final String SHIPPED = "包裹号,承运商,运单号\n";
    private static final int TOO_LARGE = 33 << 20;

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @Test
    void aListTravelsFromTheUnionToTheSupplierAndBack() {
        String union = token("union");
        Map<String, Object> demo = database.query("""
                select l.requisition_id, l.institution_id, r.budget_id
                  from gift.list l
                  join requisition.requisition r on r.id = l.requisition_id
                """).get(0);
        String form = "/api/v1/gift-lists?institution=%s&budget=%s&purpose=新春慰问&agreed=true&day=%s"
                .formatted(
                        demo.get("institution_id"),
                        demo.get("budget_id"),
                        LocalDate.now(ChinaTime.ZONE).plusDays(30));

        assertThat(errors(send(form, GiftReaderTests.HEAD + ROW.replace("13805431234", "12345"), union)))
                .containsExactly("B2");
        assertThat(errors(send(form, GiftReaderTests.HEAD + ROW.replace(",1\n", ",99\n"), union)))
                .containsExactly("G2");
        Map<?, ?> list = answer(send(form, GiftReaderTests.HEAD + ROW, union), 201);
        assertThat(list.get("counts")).isEqualTo(false);
        send(form.replace("agreed=true", "agreed=false"), GiftReaderTests.HEAD + ROW, union)
                .expectStatus()
                .isBadRequest();
        sendBytes(form, new byte[TOO_LARGE], union).expectStatus().isEqualTo(413);
        sendBytes(form, (GiftReaderTests.HEAD + ROW).getBytes(Charset.forName("GBK")), union)
                .expectStatus()
                .isCreated();

        Map<?, ?> contract = agreedOn(requireNonNull(demo.get("requisition_id")), union);
        String parcels = "/api/v1/contracts/" + contract.get("id") + "/parcels";
        get(parcels, union).expectStatus().isNotFound();
        Map<?, ?> toSend = answer(get(parcels, token("supplier")), 200);
        String code = String.valueOf(((Map<?, ?>) ((List<?>) requireNonNull(toSend.get("items"))).get(0)).get("code"));
        send(parcels, SHIPPED + code + ",顺丰,SF1234567890\n", token("supplier"))
                .expectStatus()
                .isOk();
        get(parcels + "/labels.pdf", token("supplier")).expectHeader().contentType(MediaType.APPLICATION_PDF);

        String lists = "/api/v1/gift-lists?institution=" + demo.get("institution_id");
        get(lists, union).expectBody().jsonPath("$[?(@.sums.sent == 1)]").isNotEmpty();
        get(lists, token("requester")).expectStatus().isNotFound();
    }

    @Test
    void aPersonJoinsTheirUnitByItsCodeAndLeavesIt() {
        String union = token("union");
        String unit = String.valueOf(
                database.query("select institution_id from gift.list").get(0).get("institution_id"));
        Map<?, ?> code = answer(post("/api/v1/institutions/" + unit + "/colleagues/code", Map.of(), union), 200);

        client.put()
                .uri("/api/v1/people/me/employer")
                .headers(headers -> headers.setBearerAuth(token("shopper")))
                .bodyValue(code)
                .exchange()
                .expectStatus()
                .isOk();
        get("/api/v1/institutions/" + unit + "/colleagues?year=2026", union)
                .expectBody()
                .jsonPath("$.people")
                .isEqualTo(1);
        client.delete()
                .uri("/api/v1/people/me/employer")
                .headers(headers -> headers.setBearerAuth(token("shopper")))
                .exchange()
                .expectStatus()
                .isNoContent();
        get("/api/v1/people/me/employer", token("shopper")).expectStatus().isNoContent();
    }

    @Test
    void staffSetTheCapOfTheirRegion() {
        Map<String, Object> cap = Map.of("amount", Map.of("amount", "2000.00", "currency", "CNY"), "source", "市总工会通知");

        put("/api/v1/gift-caps/regions/371600/2031", cap, token("binzhou"))
                .expectStatus()
                .isOk();
        put("/api/v1/gift-caps/regions/370100/2031", cap, token("binzhou"))
                .expectStatus()
                .isNotFound();
        put("/api/v1/gift-caps/regions/371600/2031", cap, token("fengjie"))
                .expectStatus()
                .isNotFound();
        get("/api/v1/gift-caps/regions", token("city"))
                .expectBody()
                .jsonPath("$[0].source")
                .isEqualTo("市总工会通知");
    }

    private Map<?, ?> agreedOn(Object requisition, String union) {
        Map<?, ?> waiting = answer(get("/api/v1/requisitions/" + requisition, union), 200);
        answer(
                post(
                        "/api/v1/approvals/" + requisition + "?version=" + waiting.get("version"),
                        Map.of("verdict", "APPROVE", "note", ""),
                        token("union-check")),
                200);
        List<?> drawn = requireNonNull(post(
                        "/api/v1/contracts",
                        Map.of("requisition", requisition, "mode", "DELIVER_FIRST", "paymentDays", 30),
                        union)
                .expectBody(List.class)
                .returnResult()
                .getResponseBody());
        return signed(signed((Map<?, ?>) drawn.get(0), union), token("supplier"));
    }

    private Map<?, ?> signed(Map<?, ?> contract, String token) {
        ResponseSpec answer = client.post()
                .uri("/api/v1/contracts/" + contract.get("id") + "/signatures")
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.setIfMatch("\"" + contract.get("version") + "\"");
                })
                .exchange();
        return answer(answer, 200);
    }

    private static List<String> errors(ResponseSpec refused) {
        List<?> errors = (List<?>) requireNonNull(answer(refused, 400).get("errors"));
        return errors.stream()
                .map(error -> String.valueOf(((Map<?, ?>) error).get("field")))
                .toList();
    }

    private static Map<?, ?> answer(ResponseSpec spec, int status) {
        return requireNonNull(spec.expectStatus()
                .isEqualTo(status)
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec get(String address, String token) {
        return client.get()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private ResponseSpec post(String address, Object body, String token) {
        return client.post()
                .uri(address)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    headers.set("Idempotency-Key", "gift-" + address.hashCode());
                })
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec put(String address, Object body, String token) {
        return client.put()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec send(String address, String content, String token) {
        return sendBytes(address, content.getBytes(StandardCharsets.UTF_8), token);
    }

    private ResponseSpec sendBytes(String address, byte[] content, String token) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(content)).filename("list.csv");
        return client.post()
                .uri(address)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange();
    }

    private String token(String username) {
        Map<?, ?> answer = client.post()
                .uri("/api/v1/tokens")
                .bodyValue(Map.of("username", username, "password", MarketTest.DEMO_PASSWORD))
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return (String) requireNonNull(requireNonNull(answer).get("accessToken"));
    }
}
