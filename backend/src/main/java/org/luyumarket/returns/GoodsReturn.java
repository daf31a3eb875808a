package org.luyumarket.returns;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.DivisionCode;

/**
 * Goods of one order line on their way back. The supplier answers in time; what it lets lie, and what it refused, staff can decide.
 * {@code answerBy} is null where the supplier owes no answer; {@code sellable} are those that went back into the stock.
 */
public record GoodsReturn(
        UUID id,
        Goods goods,
        ReturnStatus status,
        Instant askedAt,
        @Nullable Instant answerBy,
        Way way,
        @Nullable Money refunded,
        int sellable,
        long version) {

    /** So much of which line of which order, and what was paid for it. */
    public record Goods(
            String orderNumber,
            int position,
            String sku,
            String name,
            DivisionCode county,
            String supplierId,
            int quantity,
            Money worth) {}

    /** Where it goes, with which courier, and what was said about it; empty as long as nothing was. */
    public record Way(String address, String courier, String trackingNumber, String reason) {

        static final Way NONE = new Way("", "", "", "");
    }

    /** Whether the supplier owes an answer and is late with it. */
    public boolean isOverdue(Instant now) {
        return answerBy != null && !now.isBefore(answerBy);
    }

    /** Whether this person can decide something about it now. */
    public boolean waitsFor(Person person, Instant now) {
        return isSeenBy(person)
                && switch (status) {
                    case ASKED, SENT -> person.role() == Role.SUPPLIER || isOverdue(now);
                    case REFUSED -> person.isStaff();
                    case ACCEPTED, REFUNDED, WITHDRAWN -> false;
                };
    }

    boolean isSeenBy(Person person) {
        return person.sees(goods.county(), goods.supplierId());
    }

    GoodsReturn accept(String address, Deed deed) {
        mustWaitFor(deed);
        return become(ReturnStatus.ACCEPTED, null, new Way(address, "", "", ""));
    }

    GoodsReturn send(String courier, String trackingNumber, Instant answerBy) {
        return become(ReturnStatus.SENT, answerBy, new Way(way.address(), courier, trackingNumber, ""));
    }

    GoodsReturn refuse(String reason, Deed deed) {
        mustWaitFor(deed);
        return become(ReturnStatus.REFUSED, null, new Way(way.address(), way.courier(), way.trackingNumber(), reason));
    }

    /** So many of them can be sold again: of what is fresh usually none. */
    GoodsReturn refund(Money money, int sellableAgain, Deed deed) {
        mustWaitFor(deed);
        GoodsReturn done = become(ReturnStatus.REFUNDED, null, way);
        return new GoodsReturn(id, goods, done.status, askedAt, null, way, money, sellableAgain, version);
    }

    GoodsReturn withdraw() {
        return become(ReturnStatus.WITHDRAWN, null, way);
    }

    /** Staff wait until the supplier is late, and nobody decides what is not theirs. */
    private void mustWaitFor(Deed deed) {
        if (!waitsFor(deed.by(), deed.at())) {
            throw new ReturnForbids(
                    status == ReturnStatus.ASKED || status == ReturnStatus.SENT
                            ? "return-with-supplier"
                            : "return-moved-on");
        }
    }

    private GoodsReturn become(ReturnStatus next, @Nullable Instant due, Way newWay) {
        if (!status.canBecome(next)) {
            throw new ReturnForbids("return-moved-on");
        }
        return new GoodsReturn(id, goods, next, askedAt, due, newWay, refunded, sellable, version);
    }

    /** Who decides, and when. */
    record Deed(Person by, Instant at) {}
}
