package org.luyumarket.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Channel;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.Unique;

/** A lorry of Fengjie's oranges to a wholesaler in Jinan, and what may be different about it. */
record DealFixture(
        LocalDate day,
        String yuan,
        long grams,
        String buyer,
        String division,
        @Nullable String invoice,
        Assurances assurances) {

    static DealFixture aDeal() {
        return new DealFixture(
                today(),
                "155000.00",
                32_500_000,
                Unique.name("示例·济南果品商行"),
                "370105",
                Unique.name("FP"),
                Assurances.NONE);
    }

    static LocalDate today() {
        return LocalDate.now(ChinaTime.ZONE);
    }

    DealFixture on(LocalDate other) {
        return new DealFixture(other, yuan, grams, buyer, division, invoice, assurances);
    }

    DealFixture of(String otherYuan, long otherGrams) {
        return new DealFixture(day, otherYuan, otherGrams, buyer, division, invoice, assurances);
    }

    DealFixture to(String other) {
        return new DealFixture(day, yuan, grams, other, division, invoice, assurances);
    }

    DealFixture into(String other) {
        return new DealFixture(day, yuan, grams, buyer, other, invoice, assurances);
    }

    DealFixture withInvoice(@Nullable String other) {
        return new DealFixture(day, yuan, grams, buyer, division, other, assurances);
    }

    DealFixture because(String reason) {
        return new DealFixture(day, yuan, grams, buyer, division, invoice, new Assurances(reason, false));
    }

    DealFixture late() {
        return new DealFixture(day, yuan, grams, buyer, division, invoice, new Assurances(null, true));
    }

    DealTerms terms() {
        DivisionCode code = new DivisionCode(division);
        return new DealTerms(
                day,
                "500236-09",
                "V08A",
                Cny.parse(yuan),
                new Weight(grams),
                new Buyer(buyer, code),
                code,
                new Way(Channel.WHOLESALE, Channel.WHOLESALE.usualMode(), null, List.of("ORANGES_TO_SHANDONG")),
                new Papers(null, invoice, null),
                null,
                assurances);
    }

    static Likeness.Decision twoDeals(String reason) {
        return new Likeness.Decision(Likeness.Answer.TWO_DEALS, reason, "colleague", Instant.EPOCH);
    }

    static Likeness.Decision theSame(String reason) {
        return new Likeness.Decision(Likeness.Answer.THE_SAME, reason, "colleague", Instant.EPOCH);
    }

    static Person person(String username, Role role, @Nullable String county) {
        return new Person(
                UUID.nameUUIDFromBytes(username.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                username,
                username,
                role,
                county == null ? null : new DivisionCode(county),
                null);
    }
}
