package org.luyumarket.procurement.delivery;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.contract.PurchaseFixture.ORANGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.platform.photo.PlainPhoto;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.delivery.Deliveries.Filter;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@MarketTest
@Import(DeliveriesIntegrationTests.Listening.class)
class DeliveriesIntegrationTests {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Heard heard;

    private Purchase purchase = PurchaseFixture.NONE;

    /** Keeps what it was told; an error in it undoes the acceptance. */
    static final class Heard implements AcceptanceListener {

        private final List<String> told = new ArrayList<>();
        private boolean failing;

        @Override
        public Mono<Void> accepted(Delivery delivery, Person receiver) {
            told.add(delivery.id() + " " + delivery.acceptedAmount());
            return failing ? Mono.error(new IllegalStateException("no")) : Mono.empty();
        }

        @Override
        public Mono<Void> struckOff(Delivery delivery, Person buyer) {
            told.add(delivery.id() + " struck off");
            return Mono.empty();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    @BeforeEach
    void agree() {
        purchase = purchases.inForce(10);
        heard.failing = false;
    }

    @Test
    void onePressCallsOffThePlanAndBeginsTheContract() {
        CallOffs called = callOff();

        assertThat(called.deliveries())
                .extracting(delivery -> delivery.destination().site())
                .containsExactly("第一食堂", "第二食堂");
        assertThat(called.contract().status()).isEqualTo(ContractStatus.DELIVERING);
        assertThat(called.isOpen()).isFalse();
        assertThatThrownBy(this::callOff).isInstanceOf(CallOffsHaveMoved.class);
        assertThatThrownBy(() -> callOff(called.version(), List.of())).isInstanceOf(NothingLeft.class);
    }

    @Test
    void aCallOffBeyondTheContractIsRefusedAndNothingIsLeftBehind() {
        assertThatThrownBy(() -> callOff(0, List.of(drop(21)))).isInstanceOf(InvalidInput.class);

        assertThat(now().deliveries()).isEmpty();
        assertThat(now().version()).isZero();
    }

    @Test
    void twoWhoCallOffAtOnceNeverCallOffMoreThanTheContract() {
        List<Person> buyers = List.of(purchase.requester(), purchase.finance());

        List<Boolean> called = requireNonNull(Flux.fromIterable(buyers)
                .flatMap(buyer -> deliveries
                        .callOff(purchase.contract().id(), 0, List.of(drop(15)), buyer)
                        .thenReturn(true)
                        .onErrorReturn(CallOffsHaveMoved.class, false))
                .collectList()
                .block());

        assertThat(called).containsExactlyInAnyOrder(true, false);
        assertThat(now().left()).extracting(CallOffs.Left::boxes).containsExactly(5);
    }

    @Test
    void eachSideDoesItsOwnPart() {
        Delivery first = callOff().deliveries().get(0);

        assertThatThrownBy(() -> deliveries
                        .confirm(first.id(), first.version(), purchase.requester())
                        .block())
                .isInstanceOf(NotYourStep.class);
        assertThatThrownBy(() -> deliveries
                        .callOff(purchase.contract().id(), 1, List.of(), purchase.supplier())
                        .block())
                .isInstanceOf(NotYourStep.class);
        assertThatThrownBy(() -> accept(sent(first), 10, 0, purchase.finance())).hasMessage("not-your-duty");
    }

    @Test
    void aStrangerSeesNoneAndTheCitySeesAll() {
        Delivery first = callOff().deliveries().get(0);
        Person stranger = InstitutionFixture.consumer("路人");

        assertThatThrownBy(() -> deliveries.find(first.id(), stranger).block()).isInstanceOf(UnknownDelivery.class);
        assertThatThrownBy(() -> deliveries.note(first.id(), stranger).block()).isInstanceOf(UnknownDelivery.class);
        assertThat(listed(stranger)).doesNotContain(first.id());
        assertThat(listed(purchase.supplier())).contains(first.id());
        assertThat(listed(purchase.receiver())).contains(first.id());
        assertThat(listed(InstitutionFixture.CITY)).contains(first.id());
    }

    @Test
    void whatIsAcceptedInFullIsDoneAndListenersAreToldOnce() {
        Delivery accepted = accept(sent(), 10, 0, purchase.receiver());

        assertThat(accepted.status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(accepted.acceptedWeight()).isEqualTo(new Weight(10 * grams()));
        assertThat(accepted.acceptedAmount())
                .isEqualTo(accepted.lines().get(0).called().amount());
        assertThat(heard.told)
                .filteredOn(told -> told.startsWith(accepted.id().toString()))
                .containsExactly(accepted.id() + " " + accepted.acceptedAmount());
    }

    @Test
    void whatAListenerRefusesIsNotAccepted() {
        Delivery sent = sent();
        heard.failing = true;

        assertThatThrownBy(() -> accept(sent, 10, 0, purchase.receiver())).isInstanceOf(IllegalStateException.class);

        assertThat(find(sent.id()).status()).isEqualTo(DeliveryStatus.SENT);
    }

    @Test
    void moreThanWasSentIsNotAccepted() {
        Delivery nine = send(confirmed(), Map.of(ORANGES, 9));

        assertThatThrownBy(() -> accept(nine, 10, 0, purchase.receiver())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> database.execute(
                        "update delivery.line set accepted = 10 where delivery_id = '" + nine.id() + "'"))
                .hasMessageContaining("check");
    }

    @Test
    void ofTwoReceiversAtOnceOneAccepts() {
        Delivery sent = sent();

        List<Boolean> accepted = requireNonNull(Flux.range(0, 2)
                .flatMap(one -> deliveries
                        .accept(sent.id(), sent.version(), sheet(10, 0), purchase.receiver())
                        .thenReturn(true)
                        .onErrorReturn(DeliveryHasMoved.class, false))
                .collectList()
                .block());

        assertThat(accepted).containsExactlyInAnyOrder(true, false);
        assertThat(heard.told)
                .filteredOn(told -> told.startsWith(sent.id().toString()))
                .hasSize(1);
    }

    @Test
    void whatWasMissingComesAgain() {
        Delivery shortened = accept(sent(), 9, 2, purchase.receiver());
        assertThat(shortened.status()).isEqualTo(DeliveryStatus.SHORT);
        assertThat(shortened.missing()).isEqualTo(3);

        Delivery again = requireNonNull(deliveries
                .redeliver(shortened.id(), shortened.version(), today().plusDays(2), purchase.requester())
                .block());

        assertThat(again.source().replaces()).isEqualTo(shortened.id());
        assertThat(again.lines()).extracting(line -> line.called().quantity()).containsExactly(3);
        assertThat(find(shortened.id()).status()).isEqualTo(DeliveryStatus.ACCEPTED);
        assertThat(now().left()).extracting(CallOffs.Left::boxes).containsExactly(0);
    }

    @Test
    void whatIsStruckOffCompletesTheContract() {
        Delivery first = accept(sent(), 8, 0, purchase.receiver());
        Delivery second = sent(now().deliveries().get(1));
        accept(second, 10, 0, purchase.receiver());
        assertThat(now().isComplete()).isFalse();

        deliveries
                .strikeOff(first.id(), first.version(), "供货单位无货", purchase.finance())
                .block();

        assertThat(now().isComplete()).isTrue();
        assertThat(heard.told).contains(first.id() + " struck off");
    }

    @Test
    void whatIsCancelledBeforeItIsSentMayBeCalledOffAgain() {
        Delivery first = confirmed();
        deliveries
                .cancel(first.id(), first.version(), "改日再送", purchase.requester())
                .block();

        assertThat(now().left()).extracting(CallOffs.Left::boxes).containsExactly(10);
        CallOffs again = callOff(now().version(), List.of());
        assertThat(again.deliveries()).hasSize(3);
        assertThatThrownBy(() -> {
                    Delivery sent = sent(again.deliveries().get(1));
                    deliveries
                            .cancel(sent.id(), sent.version(), "不要了", purchase.requester())
                            .block();
                })
                .isInstanceOf(DeliveryHasMoved.class);
    }

    @Test
    void aPhotoBelongsToAnAcceptanceAndStays() {
        Delivery sent = sent();
        assertThatThrownBy(() -> addPhoto(sent, DOT)).isInstanceOf(DeliveryHasMoved.class);
        Delivery accepted = accept(sent, 10, 0, purchase.receiver());

        UUID photo = addPhoto(accepted, DOT);

        assertThat(requireNonNull(deliveries
                                .photo(accepted.id(), photo, purchase.supplier())
                                .block())
                        .content())
                .isEqualTo(PlainPhoto.of(DOT).content());
        assertThatThrownBy(() -> addPhoto(accepted, new byte[] {1, 2, 3})).isInstanceOf(PhotoRefused.class);
        assertThatThrownBy(() -> database.execute("delete from delivery.photo where id = '" + photo + "'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void theSheetIsPrintedOnceThereIsOne() {
        Delivery sent = sent();
        assertThatThrownBy(() -> deliveries.sheet(sent.id(), purchase.finance()).block())
                .isInstanceOf(DeliveryHasMoved.class);

        accept(sent, 10, 0, purchase.receiver());

        assertThat(requireNonNull(
                                deliveries.sheet(sent.id(), purchase.finance()).block())
                        .pdf())
                .startsWith('%', 'P', 'D', 'F');
    }

    private CallOffs callOff() {
        return callOff(0, List.of());
    }

    private CallOffs callOff(long version, List<Drop> drops) {
        return requireNonNull(deliveries
                .callOff(purchase.contract().id(), version, drops, purchase.requester())
                .block());
    }

    private Drop drop(int boxes) {
        return new Drop(DeliveryFixture.canteen(today().plusDays(3)), Map.of(ORANGES, boxes));
    }

    private CallOffs now() {
        return requireNonNull(deliveries.callOffs(purchase.contract().id()).block());
    }

    private Delivery confirmed() {
        return confirmed(callOff().deliveries().get(0));
    }

    private Delivery confirmed(Delivery called) {
        return requireNonNull(deliveries
                .confirm(called.id(), called.version(), purchase.supplier())
                .block());
    }

    private Delivery sent() {
        return send(confirmed(), Map.of());
    }

    private Delivery sent(Delivery called) {
        return send(confirmed(called), Map.of());
    }

    private Delivery send(Delivery confirmed, Map<String, Integer> boxes) {
        Dispatch dispatch = new Dispatch(Means.OWN_LORRY, "赵师傅", "渝F12345", boxes);
        return requireNonNull(deliveries
                .send(confirmed.id(), confirmed.version(), dispatch, purchase.supplier())
                .block());
    }

    private Delivery accept(Delivery sent, int counted, int damaged, Person person) {
        return requireNonNull(deliveries
                .accept(sent.id(), sent.version(), sheet(counted, damaged), person)
                .block());
    }

    private Sheet sheet(int counted, int damaged) {
        Count count = new Count(ORANGES, counted, damaged, new Weight((counted - damaged) * grams()), Quality.GOOD, "");
        return new Sheet(List.of(count), "王敏", "赵师傅", "");
    }

    private long grams() {
        return purchase.contract().latest().lines().get(0).unitWeight().grams();
    }

    private UUID addPhoto(Delivery delivery, byte[] content) {
        return requireNonNull(Mono.fromSupplier(() -> PlainPhoto.of(content))
                        .flatMap(photo -> deliveries.addPhoto(delivery.id(), photo, purchase.receiver()))
                        .block())
                .id();
    }

    private Delivery find(UUID id) {
        return requireNonNull(deliveries.find(id, purchase.finance()).block());
    }

    private List<UUID> listed(Person viewer) {
        return requireNonNull(deliveries
                        .of(new Filter(null, null), viewer, new PageRequest(1, 50))
                        .block())
                .items()
                .stream()
                .map(Delivery::id)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ChinaTime.ZONE);
    }
}
