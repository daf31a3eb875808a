package org.luyumarket.procurement.invoice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.delivery.AcceptedFixture;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

@MarketTest
class InvoicesIntegrationTests {

    private static final Title TITLE = new Title(InvoiceType.ORDINARY, "示例单位", "12371602DEMA0001X9", "", "", "", "");
    private static final AtomicInteger NUMBER = new AtomicInteger(10_000_000);

    @Autowired
    private Invoices invoices;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private AcceptedFixture accepted;

    @Autowired
    private MarketDatabase database;

    private Purchase purchase = PurchaseFixture.NONE;

    @BeforeEach
    void acceptTheFirstDelivery() {
        purchase = purchases.inForce(10);
        accepted.firstOf(purchase);
    }

    @Test
    void anInvoiceIsAskedForOverWhatWasAcceptedOnce() {
        Invoice asked = request(purchase.finance());

        assertThat(asked.status()).isEqualTo(InvoiceStatus.REQUESTED);
        assertThat(asked.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(10);
            assertThat(line.rule().isExempt()).isTrue();
        });
        assertThatThrownBy(() -> request(purchase.finance())).isInstanceOf(NothingToInvoice.class);
        accepted.firstOf(purchase);
        assertThat(request(purchase.finance()).amount()).isEqualTo(asked.amount());
    }

    @Test
    void ofTwoWhoAskAtOnceOneGetsIt() {
        List<Boolean> asked = requireNonNull(Flux.range(0, 2)
                .flatMap(one -> invoices.request(purchase.contract().id(), TITLE, purchase.finance())
                        .thenReturn(true)
                        .onErrorReturn(NothingToInvoice.class, false))
                .collectList()
                .block());

        assertThat(asked).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void onlyTheUnitsFinanceAsksAndOnlyTheSellerIssues() {
        assertThatThrownBy(() -> request(purchase.requester())).hasMessage("not-your-duty");
        assertThatThrownBy(() -> request(purchase.supplier())).isInstanceOf(NotYourInvoice.class);
        Invoice asked = request(purchase.finance());

        assertThatThrownBy(() -> add(asked, PaperKind.INVOICE, asked.amount(), purchase.finance()))
                .isInstanceOf(NotYourInvoice.class);
        assertThatThrownBy(() -> invoices.find(asked.id(), InstitutionFixture.consumer("路人"))
                        .block())
                .isInstanceOf(UnknownInvoice.class);
    }

    @Test
    void papersAddUpToTheAmountAndNoFurther() {
        Invoice asked = request(purchase.finance());
        Money half = Cny.ofFen(Cny.fen(asked.amount()) / 2);

        Invoice partial = add(asked, PaperKind.INVOICE, half, purchase.supplier());
        assertThat(partial.status()).isEqualTo(InvoiceStatus.PARTIAL);
        assertThatThrownBy(() -> add(partial, PaperKind.INVOICE, asked.amount(), purchase.supplier()))
                .isInstanceOf(PapersBeyondInvoice.class);

        Invoice whole = add(partial, PaperKind.INVOICE, asked.amount().minus(half), purchase.supplier());
        assertThat(whole.status()).isEqualTo(InvoiceStatus.ISSUED);
        assertThatThrownBy(() -> add(partial, PaperKind.INVOICE, half, purchase.supplier()))
                .isInstanceOf(InvoiceHasMoved.class);
    }

    @Test
    void whatIsTakenBackByARedLetterMayBeAskedForAnew() {
        Invoice asked = request(purchase.finance());
        Invoice issued = add(asked, PaperKind.INVOICE, asked.amount(), purchase.supplier());

        Invoice red = add(issued, PaperKind.RED_LETTER, asked.amount(), purchase.supplier());

        assertThat(red.status()).isEqualTo(InvoiceStatus.RED_LETTER);
        assertThat(red.issued()).isEqualTo(Cny.zero());
        assertThat(request(purchase.finance()).amount()).isEqualTo(asked.amount());
    }

    @Test
    void aPaperIsKeptAsItCameAndItsNumberIsUsedOnce() {
        Invoice asked = request(purchase.finance());
        Money fen = Cny.parse("0.01");
        Invoice first = add(asked, paper("20000000000000000001", fen), purchase.supplier());

        assertThat(requireNonNull(
                                invoices.paper(asked.id(), first.papers().get(0).id(), purchase.finance())
                                        .block())
                        .content())
                .isEqualTo(content("20000000000000000001"));
        assertThatThrownBy(() -> add(first, paper("20000000000000000001", fen), purchase.supplier()))
                .isInstanceOf(InvoiceNumberTaken.class);
        assertThatThrownBy(() -> database.execute("delete from invoice.paper")).hasMessageContaining("never changed");
    }

    private Invoice request(Person person) {
        return requireNonNull(
                invoices.request(purchase.contract().id(), TITLE, person).block());
    }

    private Invoice add(Invoice invoice, PaperKind kind, Money amount, Person person) {
        String number = Integer.toString(NUMBER.incrementAndGet());
        return add(invoice, new Issued(kind, number, today(), amount, PaperFile.of(content(number))), person);
    }

    private Invoice add(Invoice invoice, Issued issued, Person person) {
        return requireNonNull(
                invoices.add(invoice.id(), invoice.version(), issued, person).block());
    }

    private static Issued paper(String number, Money amount) {
        return new Issued(PaperKind.INVOICE, number, today(), amount, PaperFile.of(content(number)));
    }

    private static byte[] content(String number) {
        return ("%PDF-1.7 " + number).getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(ChinaTime.ZONE);
    }
}
