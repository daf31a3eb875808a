package org.luyumarket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Ids;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;

@MarketTest
class BargainersRecordsIntegrationTests {

    @Autowired
    private BargainersRecords records;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private Ids ids;

    @Test
    void whoIsForgottenHasPutNoCouponByAndWhatTheySpentStaysCounted() {
        UUID purse = ids.next();
        UUID leaving = ids.next();
        UUID staying = ids.next();
        database.execute("""
                insert into campaign.purse (id, budget_fen, spent_fen, per_person, starts_at, ends_at)
                values ('%1$s', 10000, 3000, 9, now(), now());
                insert into campaign.campaign (id, name, occasion, funder, planned_at, planned_by)
                values ('%1$s', '周末', 'CONSUMPTION_AID_WEEK', '示例', now(), 'test');
                insert into campaign.coupon (id, campaign_id, code, minimum_fen, off_fen, listed)
                values ('%1$s', '%1$s', 'C%1$s', 5000, 1000, false);
                insert into campaign.kept_coupon values ('%2$s', '%1$s', now()), ('%3$s', '%1$s', now());
                insert into campaign.draw values ('%2$s', '%1$s', '%2$s', 1, 1000), ('%3$s', '%1$s', '%3$s', 1, 1000);
                insert into campaign.returned_draw values ('%1$s', '%1$s', '%2$s', 1, 1000);
                """.formatted(purse, leaving, staying));

        records.forget(new Person(leaving, "leaving", "某人", Role.CONSUMER, null, null))
                .block(Duration.ofSeconds(30));

        assertThat(database.query("select person_id from campaign.kept_coupon where coupon_id = '%s'".formatted(purse)))
                .extracting(row -> row.get("person_id"))
                .containsExactly(staying);
        assertThat(database.query("""
                        select person, fen from campaign.draw where purse_id = '%1$s'
                        union all
                        select person, fen from campaign.returned_draw where purse_id = '%1$s'
                        """.formatted(purse)))
                .extracting(row -> row.get("person"))
                .containsExactlyInAnyOrder("forgotten", "forgotten", staying.toString());
    }
}
