package org.luyumarket.procurement.colleague;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.procurement.institution.InstitutionFixture.consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Refusal;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;

@MarketTest
class ColleaguesIntegrationTests {

    private final Person head = consumer("主任");
    private final int year = LocalDate.now(ChinaTime.ZONE).getYear();

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private MarketDatabase database;

    private UUID unit = new UUID(0, 0);
    private String code = "";

    @BeforeEach
    void foundAUnit() {
        unit = units.active(head).id();
        code = requireNonNull(colleagues.renewCode(unit, head).block());
    }

    @Test
    void whatPeoplePayAfterTheyJoinedIsAddedUpLessRefunds() {
        List<Person> people =
                Stream.of("甲", "乙", "丙").map(InstitutionFixture::consumer).toList();
        people.forEach(person -> paid(person, 1_000, 0));
        people.forEach(person -> colleagues.join(code, person).block());
        people.forEach(person -> paid(person, 5_000, 500));

        Together together = together(head);

        assertThat(together.people()).isEqualTo(3);
        assertThat(requireNonNull(together.spent()).amount()).isEqualTo(Cny.parse("135"));
        assertThat(together.spent().orders()).isEqualTo(3);
    }

    @Test
    void whatOneOrTwoBoughtIsNotTold() {
        Stream.of("甲", "乙").map(InstitutionFixture::consumer).forEach(person -> {
            colleagues.join(code, person).block();
            paid(person, 5_000, 0);
        });

        assertThat(together(head).people()).isEqualTo(2);
        assertThat(together(head).spent()).isNull();
    }

    @Test
    void whoLeavesOrJoinsAnotherUnitIsAddedUpForItOnlyUntilThen() {
        Person person = consumer("甲");
        Person otherHead = consumer("另一位主任");
        UUID other = units.active(otherHead).id();
        colleagues.join(code, person).block();

        String otherCode = requireNonNull(colleagues.renewCode(other, otherHead).block());
        colleagues.join(otherCode, person).block();
        assertThat(together(head).people()).isZero();
        assertThat(requireNonNull(colleagues.of(person).block()).institution()).isEqualTo(other);

        colleagues.leave(person).block();
        assertThat(colleagues.of(person).block()).isNull();
    }

    @Test
    void aCodeThatWasReplacedIsWorthNothing() {
        String fresh = requireNonNull(colleagues.renewCode(unit, head).block());

        assertThatThrownBy(() -> colleagues.behind(code).block()).isInstanceOf(UnknownCode.class);
        assertThat(requireNonNull(colleagues
                                .behind(" " + fresh.toLowerCase(Locale.ROOT))
                                .block())
                        .institution())
                .isEqualTo(unit);
    }

    @Test
    void onlyMembersReadTheCodeAndOnlyTheAdministratorMakesIt() {
        assertThat(together(InstitutionFixture.CITY).code()).isNull();
        assertThat(together(head).code()).isEqualTo(code);
        assertThatThrownBy(() -> colleagues.renewCode(unit, consumer("路人")).block())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> together(consumer("路人"))).isInstanceOf(Refusal.class);
    }

    private Together together(Person viewer) {
        return requireNonNull(colleagues.together(unit, year, viewer).block());
    }

    /** An order as paying and refunding leave it. */
    private void paid(Person buyer, long fen, long refunded) {
        UUID id = UUID.randomUUID();
        database.execute("""
                insert into ordering.orders (id, number, scope, idempotency_key, fingerprint, buyer_id, status, goods_fen, freight_fen,
                       discount_fen, total_fen, paid_fen, refunded_fen, paid_at, division, ship_to, placed_at, hold_expires_at)
                values ('%1$s', '%1$s', 'test', '%1$s', '', '%2$s', 'PAID', %3$d, 0, 0, %3$d, %3$d, %4$d, now(), '371602', '', now(), now())
                """.formatted(id, buyer.id(), fen, refunded));
    }
}
