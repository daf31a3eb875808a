package org.luyumarket.portal;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Page;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Goods;
import org.luyumarket.procurement.settlement.Lateness;
import org.luyumarket.procurement.settlement.Payment;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.DueFile;
import org.luyumarket.storefront.buyer.DueList;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Tone;

/** Writes what is owed, for whoever of the three looks at it today. */
public record DueSheets(Reader reader, LocalDate today, Texts texts) {

    /** Who looks at what is owed. */
    public enum Reader {
        BUYER("/buyer/dues"),
        SUPPLIER("/supply/dues"),
        STAFF("/staff/dues");

        private final String address;

        Reader(String address) {
            this.address = address;
        }
    }

    public DueList list(Page<Due> found) {
        Money outstanding = sum(found.items());
        Money late = sum(found.items().stream().filter(this::isLate).toList());
        return new DueList(
                texts.get("due.lead." + reader),
                texts.get("due.total", Shown.price(outstanding), Shown.price(late)),
                found.items().stream().map(this::row).toList(),
                Pages.paging(found, texts, page -> reader.address + "?page=" + page));
    }

    private static Money sum(List<Due> dues) {
        return dues.stream().map(Due::outstanding).reduce(Cny.zero(), Money::plus);
    }

    private boolean isLate(Due due) {
        Lateness lateness = due.lateness(today);
        return lateness == Lateness.LATE || lateness == Lateness.BEYOND_LIMIT;
    }

    private DueList.Row row(Due due) {
        return new DueList.Row(
                reader.address + "/" + due.id(),
                due.number(),
                due.deal().purpose(),
                with(due.deal()),
                Shown.price(due.sums().owed()),
                Shown.price(due.outstanding()),
                state(due),
                clock(due));
    }

    /** The other side; who oversees both sees both. */
    private String with(Due.Deal deal) {
        return switch (reader) {
            case BUYER -> deal.supplier();
            case SUPPLIER -> deal.buyer();
            case STAFF -> deal.buyer() + " · " + deal.supplier();
        };
    }

    private Badge state(Due due) {
        Lateness lateness = due.lateness(today);
        return new Badge(
                texts.get("due.state." + lateness),
                switch (lateness) {
                    case PAID -> Tone.GOOD;
                    case IN_TIME -> Tone.PLAIN;
                    case LONG -> Tone.WAIT;
                    case LATE, BEYOND_LIMIT -> Tone.BAD;
                });
    }

    private String clock(Due due) {
        long left = due.term().daysLeft(today);
        if (due.outstanding().isZero()) {
            return texts.get("due.clock.paid");
        }
        return texts.get("due.clock." + standing(left), due.term().payBy(), Math.abs(left));
    }

    private static String standing(long daysLeft) {
        if (daysLeft == 0) {
            return "today";
        }
        return daysLeft > 0 ? "left" : "late";
    }

    public DueFile file(Due.File file) {
        Due due = file.due();
        return new DueFile(
                reader.address,
                new DueFile.Head(due.number(), due.deal().purpose(), state(due), sentence(due), facts(due)),
                due.outstanding().isZero()
                        ? null
                        : new DueFile.Advice(
                                due.advice().code().value(),
                                Shown.price(due.advice().amount()),
                                "/api/v1/dues/" + due.id() + "/advice"),
                file.goods().stream().map(this::goods).toList(),
                file.payments().stream().map(this::payment).toList());
    }

    private String sentence(Due due) {
        if (due.overpaid().isPositive()) {
            return texts.get("due.sentence.overpaid", Shown.price(due.overpaid()));
        }
        return due.outstanding().isZero()
                ? texts.get("due.sentence.paid")
                : texts.get("due.sentence." + reader, Shown.price(due.outstanding())) + " " + deadline(due);
    }

    private String deadline(Due due) {
        long left = due.term().daysLeft(today);
        return texts.get("due.sentence." + standing(left), due.term().payBy(), Math.abs(left));
    }

    private List<Fact> facts(Due due) {
        return List.of(
                fact("contract", due.deal().contractNumber()),
                fact(
                        "delivery",
                        due.deal().delivery().isEmpty() ? "–" : due.deal().delivery()),
                fact("buyer", due.deal().buyer()),
                fact("supplier", due.deal().supplier()),
                fact("startsOn", due.term().startsOn().toString()),
                fact("payBy", due.term().payBy().toString()),
                fact("latest", due.term().latest().toString()),
                fact("accepted", Shown.price(due.sums().accepted())),
                fact("paid", Shown.price(due.sums().paid())),
                fact("counted", Shown.price(due.sums().counted())));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.get("due.fact." + name), value);
    }

    private DueFile.Goods goods(Goods one) {
        return new DueFile.Goods(
                texts.term(one.product().name()),
                one.product().sku(),
                one.site().name(),
                Shown.count(one.accepted().boxes()),
                Shown.weight(one.accepted().weight()),
                Shown.price(one.accepted().amount()));
    }

    private DueFile.Payment payment(Payment paid) {
        return new DueFile.Payment(
                paid.receipt().day().toString(),
                paid.receipt().payer(),
                paid.receipt().serial(),
                Shown.price(paid.amount()),
                why(paid, texts));
    }

    /** Why a payment was booked where it was, or taken back. */
    public static String why(Payment paid, Texts texts) {
        if (paid.isReversal()) {
            return texts.get("transfer.reversed", paid.note());
        }
        String ground = texts.get("transfer.ground." + paid.ground());
        return paid.note().isEmpty() ? ground : ground + " · " + paid.note();
    }
}
