package org.luyumarket.portal.shop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luyumarket.addressbook.AddressBook;
import org.luyumarket.addressbook.SavedAddress;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
class AddressBookIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DivisionCode BINCHENG = new DivisionCode("371602");
    private static final String CHECKOUT = "/checkout?sku=500242-02&quantity=1";

    @Autowired
    private AddressBook book;

    @Autowired
    private WebTestClient client;

    @Autowired
    private MarketDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void aPastedAddressIsKeptAndTheNextOrderNeedsNoTyping() {
        Browser browser = member();
        browser.open("/account/addresses/new");

        browser.submit("/account/addresses/new", Map.of("step", "read", "pasted", "张三 139 0543 0000 山东省滨州市滨城区黄河五路1号"));
        assertThat(browser.page()).contains("value=\"张三\"", "value=\"13905430000\"", "value=\"黄河五路1号\"");
        browser.submit("/account/addresses/new", typed("张三", "黄河五路1号"));

        assertThat(browser.page()).contains("山东省滨州市滨城区", "黄河五路1号", "默认");
        browser.open(CHECKOUT);
        assertThat(browser.page()).contains("value=\"张三\"", "value=\"黄河五路1号\"", "value=\"371602\" selected");
        browser.submit("/checkout", placing("张三", "黄河五路1号"));
        assertThat(browser.page()).contains("订单已提交，请付款");
    }

    @Test
    void anotherAddressIsPickedAtCheckoutAndATypedOneIsKeptOnRequest() {
        Browser browser = member();
        for (String name : List.of("张三", "李四")) {
            browser.open("/account/addresses/new");
            browser.submit("/account/addresses/new", typed(name, name + "家1号"));
        }
        browser.open(CHECKOUT);
        String other = browser.read("(?s)name=\"address\" value=\"([^\"]+)\" aria-pressed=\"false\"");

        browser.submit("/checkout", Map.of("address", other));
        assertThat(browser.page()).contains("value=\"李四\"", "value=\"李四家1号\"");
        Map<String, String> third = new HashMap<>(placing("王五", "王五家1号"));
        third.put("keepAddress", "true");
        browser.submit("/checkout", third);

        assertThat(browser.open("/account/addresses").page()).contains("张三家1号", "李四家1号", "王五家1号");
    }

    @Test
    void whatWasRemovedByMistakeIsBroughtBack() {
        Browser browser = member();
        browser.open("/account/addresses/new");
        browser.submit("/account/addresses/new", typed("张三", "黄河五路1号"));
        String removal = browser.read("action=\"(/account/addresses/[^\"]+/removal)\"");

        browser.submit(removal, Map.of());
        assertThat(browser.page()).contains("地址已删除", "还没有地址").doesNotContain("黄河五路1号");
        browser.submit(removal.replace("removal", "restoration"), Map.of());

        assertThat(browser.page()).contains("黄河五路1号");
    }

    @Test
    void whatIsKeptOfAMemberIsHandedOutToThatMemberOnly() {
        Browser browser = member();
        browser.open("/account/addresses/new");
        browser.submit("/account/addresses/new", typed("张三", "黄河五路1号"));
        browser.open(CHECKOUT).submit("/checkout", placing("张三", "黄河五路1号"));

        assertThat(browser.open("/api/v1/people/me/data").page())
                .contains("\"displayName\":\"王老师\"", "黄河五路1号", "\"sku\":\"500242-02\"")
                .containsPattern("\"phone\":\"1[3-9]\\d{9}\"");
        client.get().uri("/api/v1/people/me/data").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void nonsenseIsSaidBesideItsField() {
        Browser browser = member().open("/account/addresses/new");

        browser.submit("/account/addresses/new", Map.of("step", "save", "name", "<b>张三", "phone", "12"));

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page())
                .contains("id=\"phone-error\"", "id=\"region-error\"", "id=\"street-error\"")
                .doesNotContain("<b>张三");
    }

    @Test
    void somebodyElsesAddressDoesNotExist() {
        Person owner = person();
        SavedAddress kept = done(book.add(to("张三", "1号"), owner));

        assertRefused("unknown-address", book.find(kept.id(), person()));
        assertRefused("unknown-address", book.remove(kept.id(), person()));
        assertRefused("unknown-address", book.prefer(kept.id(), person()));
        assertRefused("unknown-address", book.change(kept.id(), to("李四", "2号"), person()));
        assertThat(done(book.find(kept.id(), owner)).to().name()).isEqualTo("张三");
    }

    @Test
    void theSameAddressIsKeptOnceAndNoMoreThanTwentyHoweverManyAtOnce() {
        Person owner = person();
        List<String> outcomes = done(Flux.fromStream(IntStream.range(0, 30).boxed())
                .flatMap(i -> book.add(to("张三", Math.min(i, 25) + "号"), owner)
                        .map(added -> "kept")
                        .onErrorResume(Refusal.class, refused -> Mono.just(refused.code())))
                .collectList());

        List<SavedAddress> kept = done(book.of(owner).collectList());
        assertThat(outcomes).contains("address-book-full");
        assertThat(kept).hasSize(AddressBook.MOST);
        assertThat(kept.stream().filter(SavedAddress::preferred)).hasSize(1);
        assertThat(kept.stream().map(SavedAddress::to).distinct()).hasSize(AddressBook.MOST);
    }

    @Test
    void onlyOneIsPreferredAndNoneOfItCanBeReadInTheDatabase() {
        Person owner = person();
        done(book.add(to("张三", "1号"), owner));
        SavedAddress second = done(book.add(to("李四", "2号"), owner));

        book.prefer(second.id(), owner).block(PATIENCE);

        assertThat(done(book.of(owner).collectList()))
                .extracting(saved -> saved.to().name())
                .containsExactly("李四", "张三");
        assertThat(database.query("select * from addressbook.address where owner_id = '" + owner.id() + "'")
                        .toString())
                .doesNotContain("张三")
                .doesNotContain("13905430000");
    }

    @Test
    void theInterfaceForProgramsReadsAndIsForPeopleOnly() {
        client.post()
                .uri("/api/v1/people/me/addresses/reading")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("text", "张三"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    private Browser member() {
        Browser browser = new Browser(client, "http://localhost:" + port).open("/sign-up");
        return browser.submit(
                "/sign-up", Map.of("phone", Unique.mobile(), "displayName", "王老师", "password", "a-long-password"));
    }

    private static Map<String, String> typed(String name, String street) {
        return Map.of(
                "step", "save",
                "name", name,
                "phone", "13905430000",
                "province", "370000",
                "city", "371600",
                "district", "371602",
                "street", street);
    }

    private static Map<String, String> placing(String name, String street) {
        Map<String, String> typed = new HashMap<>(typed(name, street));
        typed.put("step", "place");
        typed.put("method", "");
        typed.put("confirmed", "true");
        return typed;
    }

    private static ShipTo to(String name, String street) {
        return new ShipTo(name, "13905430000", BINCHENG, street);
    }

    private static Person person() {
        return new Person(UUID.randomUUID(), "139****0001", "张三", Role.CONSUMER, null, null);
    }

    private static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> asked.block(PATIENCE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
