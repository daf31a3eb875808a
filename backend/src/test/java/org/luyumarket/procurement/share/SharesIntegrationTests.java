package org.luyumarket.procurement.share;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Ids;
import org.luyumarket.procurement.institution.InstitutionFixture;
import org.luyumarket.procurement.share.Shares.Execution;
import org.luyumarket.procurement.share.Shares.Version;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@MarketTest
@TestPropertySource(properties = "luyu.demo=false")
class SharesIntegrationTests {

    private static final Filing TEN_PERCENT = new Filing(Canteen.OWN, Cny.parse("300000"), 1_000, Cny.zero(), 0, "");

    @Autowired
    private Shares shares;

    @Autowired
    private InstitutionFixture units;

    @Autowired
    private Ids ids;

    private final Person head = InstitutionFixture.consumer("主任");
    private UUID unit = new UUID(0, 0);

    @BeforeEach
    void foundAUnit() {
        unit = units.active(head).id();
    }

    @Test
    void whatIsNotFiledByTheDeadlineIsLate() {
        ReservedShare share = requireNonNull(shares.of(unit, 2026, head).block());

        assertThat(share.isFiled()).isFalse();
        assertThat(share.rule().leastRatio()).isEqualTo(1_000);
        assertThat(share.isLate(share.rule().deadline())).isFalse();
        assertThat(share.isLate(share.rule().deadline().plusDays(1))).isTrue();
    }

    @Test
    void aShareIsExecutedByWhatCountsAndEachCauseOnce() {
        shares.file(unit, 2026, new Version(0, TEN_PERCENT), head).block();
        Execution counted = new Execution(ids.next(), unit, LocalDate.of(2026, 5, 1), "食堂脐橙", Cny.parse("7500"), "");
        Execution uncounted =
                new Execution(ids.next(), unit, LocalDate.of(2026, 5, 1), "食堂蜂蜜", Cny.parse("10"), "UNCERTIFIED");

        shares.book(counted)
                .then(shares.book(counted))
                .then(shares.book(uncounted))
                .block();

        ReservedShare share = requireNonNull(shares.of(unit, 2026, head).block());
        assertThat(share.executed()).isEqualTo(Cny.parse("7500"));
        assertThat(share.uncounted()).isEqualTo(Cny.parse("10"));
        assertThat(share.executionRatio()).isEqualTo(2_500);
        assertThat(shares.executions(unit, 2026, head)
                        .map(Execution::purchase)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder("食堂脐橙", "食堂蜂蜜");
    }

    @Test
    void whoReadAnOldFilingFilesNothing() {
        shares.file(unit, 2025, new Version(0, TEN_PERCENT), head).block();

        assertThatThrownBy(() -> shares.file(unit, 2025, new Version(0, TEN_PERCENT), head)
                        .block())
                .isInstanceOf(ShareHasMoved.class);
        assertThat(requireNonNull(shares.file(unit, 2025, new Version(1, TEN_PERCENT), head)
                                .block())
                        .version())
                .isEqualTo(2);
    }
}
