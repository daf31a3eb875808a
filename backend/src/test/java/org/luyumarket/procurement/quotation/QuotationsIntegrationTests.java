package org.luyumarket.procurement.quotation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.institution.MemberRole;
import org.luyumarket.procurement.quotation.Quotations.Question;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;

@MarketTest
class QuotationsIntegrationTests {

    private static final Person FENGJIE = supplier("V08A");
    private static final Person WANZHOU = supplier("V01A");
    private static final PageRequest FIRST = new PageRequest(1, 20);
    private static final Money PRICE = Cny.parse("40.00");

    @Autowired
    private Quotations quotations;

    @Autowired
    private OfferRepository repository;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    private final Person head = InstitutionFixture.consumer("主任");
    private Person requester = head;
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void foundAUnit() {
        Institution founded = units.active(head);
        unit = founded.id();
        requester = units.member(founded, head, 0, MemberRole.REQUESTER);
    }

    @Test
    void nobodyReadsAnOfferBeforeTheDeadlineNotEvenTheRepository() {
        Quotation asked = asked();
        quotations.offer(asked.id(), "500236-01", PRICE, FENGJIE).block();

        assertThatThrownBy(() -> quotations.compare(asked.id(), requester).block())
                .isInstanceOf(OffersAreSealed.class);
        assertThatThrownBy(() ->
                        quotations.compare(asked.id(), InstitutionFixture.CITY).block())
                .isInstanceOf(OffersAreSealed.class);
        assertThat(repository.opened(asked.id(), Instant.now()).collectList().block())
                .isEmpty();
    }

    @Test
    void afterTheDeadlineTheyAreComparedAndOneIsTaken() {
        Quotation asked = asked();
        quotations.offer(asked.id(), "500236-01", PRICE, FENGJIE).block();
        quotations.offer(asked.id(), "500101-01", PRICE.plus(1), WANZHOU).block();
        close(asked);

        Comparison compared =
                requireNonNull(quotations.compare(asked.id(), requester).block());
        assertThat(compared.rows()).hasSize(2);
        Quotation awarded = requireNonNull(
                quotations.award(asked.id(), asked.version(), "V08A", requester).block());

        assertThat(awarded.awardedTo()).isEqualTo("V08A");
        assertThatThrownBy(() -> quotations
                        .award(asked.id(), asked.version(), "V01A", requester)
                        .block())
                .isInstanceOf(QuotationHasMoved.class);
    }

    @Test
    void whoComesLateOrWasNotAskedOffersNothing() {
        Quotation asked = asked();
        assertThatThrownBy(() -> quotations
                        .offer(asked.id(), "500236-01", PRICE, supplier("V02A"))
                        .block())
                .isInstanceOf(UnknownQuotation.class);
        close(asked);

        assertThatThrownBy(() -> quotations
                        .offer(asked.id(), "500236-01", PRICE, FENGJIE)
                        .block())
                .isInstanceOf(QuotationClosed.class);
    }

    @Test
    void noSupplierReadsWhatTheOthersOffered() {
        Quotation asked = asked();
        close(asked);

        assertThatThrownBy(() -> quotations.compare(asked.id(), FENGJIE).block())
                .isInstanceOf(UnknownQuotation.class);
    }

    @Test
    void noSupplierLearnsWhoElseWasAsked() {
        Quotation asked = asked();

        assertThat(requireNonNull(quotations.find(asked.id(), FENGJIE).block()).invited())
                .containsExactly("V08A");
        assertThat(requireNonNull(quotations.find(asked.id(), requester).block())
                        .invited())
                .containsExactlyInAnyOrder("V08A", "V01A");
    }

    @Test
    void aSupplierReadsItsOwnOfferAndNoOther() {
        Quotation asked = asked();
        quotations.offer(asked.id(), "500236-01", PRICE, FENGJIE).block();

        assertThat(requireNonNull(quotations.ownOffer(asked.id(), FENGJIE).block())
                        .unitPrice())
                .isEqualTo(PRICE);
        assertThat(quotations.ownOffer(asked.id(), WANZHOU).blockOptional()).isEmpty();
    }

    @Test
    void aCancelledRequestTakesNoOfferAndNoDecision() {
        Quotation asked = asked();
        quotations.cancel(asked.id(), asked.version(), requester).block();

        assertThatThrownBy(() -> quotations
                        .offer(asked.id(), "500236-01", PRICE, FENGJIE)
                        .block())
                .isInstanceOf(QuotationClosed.class);
        assertThatThrownBy(() -> quotations
                        .cancel(asked.id(), asked.version(), requester)
                        .block())
                .isInstanceOf(QuotationHasMoved.class);
    }

    @Test
    void bothSidesFindWhatIsTheirs() {
        Quotation asked = asked();

        assertThat(requireNonNull(quotations.of(unit, requester, FIRST).block()).items())
                .extracting(Quotation::id)
                .containsExactly(asked.id());
        assertThat(requireNonNull(quotations.asked(WANZHOU, FIRST).block()).items())
                .filteredOn(found -> found.id().equals(asked.id()))
                .extracting(Quotation::invited)
                .containsExactly(List.of("V01A"));
        assertThat(requireNonNull(quotations.asked(supplier("V02A"), FIRST).block())
                        .items())
                .isEmpty();
    }

    @Test
    void onlyTheUnitThatTookAnOfferBuysAtItsPrice() {
        Quotation asked = asked();
        quotations.offer(asked.id(), "500236-01", PRICE, FENGJIE).block();
        close(asked);
        quotations.award(asked.id(), asked.version(), "V08A", requester).block();

        assertThat(requireNonNull(quotations.awarded(asked.id(), unit).block())
                        .offer()
                        .unitPrice())
                .isEqualTo(PRICE);
        assertThat(quotations.awarded(asked.id(), new UUID(0, 1)).blockOptional())
                .isEmpty();
    }

    private Quotation asked() {
        Question question = new Question(
                unit,
                "脐橙",
                "citrus",
                Weight.ofKilograms("500"),
                Instant.now().plus(Duration.ofHours(1)),
                List.of("V08A", "V01A"));
        return requireNonNull(quotations.ask(question, requester).block());
    }

    private void close(Quotation asked) {
        database.execute("update quotation.quotation set deadline = now() - interval '1 second' where id = '"
                + asked.id() + "'");
    }

    private static Person supplier(String id) {
        return new Person(new UUID(9, id.hashCode()), "supplier", "供货人", Role.SUPPLIER, null, id);
    }
}
