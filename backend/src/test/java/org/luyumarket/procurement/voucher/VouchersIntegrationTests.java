package org.luyumarket.procurement.voucher;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Sha256;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.procurement.contract.PurchaseFixture;
import org.luyumarket.procurement.contract.PurchaseFixture.Purchase;
import org.luyumarket.procurement.delivery.AcceptedFixture;
import org.luyumarket.procurement.delivery.Deliveries;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

@MarketTest
class VouchersIntegrationTests {

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private PurchaseFixture purchases;

    @Autowired
    private AcceptedFixture accepted;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private MarketDatabase database;

    private Purchase purchase = PurchaseFixture.NONE;

    @BeforeEach
    void agree() {
        purchase = purchases.inForce(10);
    }

    @Test
    void aPackHasThePapersInOrderWithTheCoverFirst() throws IOException {
        accepted.firstOf(purchase);
        accepted.firstOf(purchase);

        Voucher voucher = file(purchase.finance());

        assertThat(names(zip(voucher, purchase.finance()))).first().asString().startsWith("00-PZ");
        assertThat(names(zip(voucher, purchase.finance())))
                .isSorted()
                .extracting(name -> name.substring(0, 2))
                .containsExactly("00", "01", "02", "03", "03", "04", "04", "06");
    }

    @Test
    void thePhotosOfAnAcceptanceLieBehindItsSheet() throws IOException {
        Delivery taken = accepted.firstOf(purchase);
        Photo photo = new Photo("image/jpeg", new byte[] {1, 2, 3});
        deliveries.addPhoto(taken.id(), photo, purchase.receiver()).block();

        Voucher voucher = file(purchase.finance());

        assertThat(names(zip(voucher, purchase.supplier())))
                .containsSequence("04-YS" + taken.number() + ".pdf", "04-YS" + taken.number() + ".photo-1.jpeg");
    }

    @Test
    void nothingIsFiledBeforeSomethingIsAccepted() {
        assertThatThrownBy(() -> file(purchase.finance())).isInstanceOf(NothingToFile.class);
    }

    @Test
    void theSameVoucherIsAnsweredUntilSomethingIsAdded() {
        accepted.firstOf(purchase);
        Voucher first = file(purchase.finance());
        byte[] bytes = zip(first, purchase.finance());

        assertThat(file(purchase.requester())).isEqualTo(first);
        accepted.firstOf(purchase);
        Voucher second = file(purchase.finance());

        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.amount()).isEqualTo(first.amount().multipliedBy(2));
        assertThat(zip(first, purchase.supplier())).isEqualTo(bytes);
        assertThat(Sha256.hex(bytes)).isEqualTo(first.sha256());
    }

    @Test
    void twoWhoFileAtOnceGetTheSameVoucher() {
        accepted.firstOf(purchase);

        List<Voucher> filed = requireNonNull(Flux.just(purchase.finance(), purchase.requester())
                .flatMap(person -> vouchers.file(purchase.contract().id(), person))
                .collectList()
                .block());

        assertThat(filed).hasSize(2);
        assertThat(filed.get(0)).isEqualTo(filed.get(1));
    }

    @Test
    void itIsKeptForFifteenYears() {
        accepted.firstOf(purchase);
        Voucher voucher = file(purchase.finance());

        assertThat(voucher.keptUntil()).isAfter(LocalDate.now(ChinaTime.ZONE).plusYears(14));
        assertThatThrownBy(
                        () -> database.execute("delete from voucher.voucher where number = '" + voucher.number() + "'"))
                .hasMessageContaining("is kept until");
        assertThatThrownBy(() -> database.execute("update voucher.voucher set fen = 0"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.execute("truncate voucher.voucher")).hasMessageContaining("never changed");
    }

    @Test
    void aStrangerChecksANumberButGetsNoPack() {
        accepted.firstOf(purchase);
        Voucher voucher = file(purchase.finance());
        Person stranger = InstitutionFixture.consumer("路人");

        assertThat(vouchers.check(voucher.number()).block()).isEqualTo(voucher);
        assertThat(vouchers.check("PZ2026999999-00000000").blockOptional()).isEmpty();
        assertThatThrownBy(() -> zip(voucher, stranger)).isInstanceOf(UnknownVoucher.class);
        assertThat(requireNonNull(vouchers.of(null, stranger, new PageRequest(1, 20))
                                .block())
                        .items())
                .isEmpty();
    }

    @Test
    void onlyAMemberOfTheUnitFiles() {
        accepted.firstOf(purchase);

        assertThatThrownBy(() -> file(purchase.supplier())).hasMessage("unknown-institution");
    }

    private Voucher file(Person person) {
        return requireNonNull(vouchers.file(purchase.contract().id(), person).block());
    }

    private byte[] zip(Voucher voucher, Person viewer) {
        return requireNonNull(vouchers.pack(voucher.number(), viewer).block()).zip();
    }

    private static List<String> names(byte[] content) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
