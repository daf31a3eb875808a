package org.luyumarket.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.luyumarket.identity.Role;
import org.luyumarket.storefront.desk.Desk.Door;

/** The doors of the desks in the order of the menu; everybody sees those that open to them. */
final class DeskDoors {

    private static final String ORDERS = "/staff/orders";
    private static final String QUEUE = "/queue";

    private static final Set<Role> STAFF = EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR);
    private static final Set<Role> ONLOOKERS =
            EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR, Role.PARTNER_CITY_STAFF, Role.AUDITOR);
    private static final Set<Role> READERS = EnumSet.of(
            Role.COUNTY_STAFF,
            Role.CITY_STAFF,
            Role.ADMINISTRATOR,
            Role.PARTNER_CITY_STAFF,
            Role.AUDITOR,
            Role.CHANNEL_PARTNER);

    private static final Set<Role> KEEPERS_OF_UNITS =
            EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR, Role.PARTNER_CITY_STAFF);

    private static final Set<Role> OVERSEERS = EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR, Role.AUDITOR);

    private static final Set<Role> SUPPLIERS = EnumSet.of(Role.SUPPLIER);

    private static final List<Opening> ALL = List.of(
            new Opening("", "supply.door.orders", "/supply", SUPPLIERS, "/supply/orders"),
            new Opening("", "queue.door", "/supply/queue", SUPPLIERS),
            new Opening("sending", "supply.door.packing", "/supply/packing", SUPPLIERS),
            new Opening("sending", "tracking.door", "/supply/tracking", SUPPLIERS),
            new Opening("goods", "offers.door", "/supply/offers", SUPPLIERS),
            new Opening("goods", "presale.door", "/supply/presales", SUPPLIERS),
            new Opening("goods", "credential.door", "/supply/credentials", SUPPLIERS),
            new Opening("aftersale", "claim.door", "/supply/claims", SUPPLIERS),
            new Opening("aftersale", "return.door", "/supply/returns", SUPPLIERS),
            new Opening("aftersale", "complaint.door", "/supply/complaints", SUPPLIERS),
            new Opening("aftersale", "einvoice.door", "/supply/einvoices", SUPPLIERS),
            new Opening("aftersale", "review.door", "/supply/reviews", SUPPLIERS),
            new Opening("units", "supply.door.quotations", "/supply/quotations", SUPPLIERS),
            new Opening("units", "supply.door.contracts", "/supply/contracts", SUPPLIERS),
            new Opening("units", "supply.door.deliveries", "/supply/deliveries", SUPPLIERS),
            new Opening("units", "gift.supply.door", "/supply/parcels", SUPPLIERS),
            new Opening("units", "invoice.door", "/supply/invoices", SUPPLIERS),
            new Opening("units", "due.door", "/supply/dues", SUPPLIERS),
            new Opening("account", "payout.door", "/supply/settlement", SUPPLIERS),
            new Opening("account", "notice.title", "/account/notices", SUPPLIERS),
            new Opening("account", "webhook.door", "/supply/webhooks", SUPPLIERS),
            new Opening("", "desk.door.dashboard", "/staff", ONLOOKERS, "/staff/targets", "/staff/work", "/staff/wall"),
            new Opening("", "queue.door", "/staff/queue", STAFF),
            new Opening("orders", "desk.door.orders", ORDERS, STAFF),
            new Opening("orders", "tracking.door", "/staff/tracking", STAFF),
            new Opening("orders", "claim.door", "/staff/claims", STAFF),
            new Opening("orders", "return.door", "/staff/returns", STAFF),
            new Opening("orders", "complaint.door", "/staff/complaints", STAFF),
            new Opening("goods", "desk.door.products", "/staff/products", STAFF, "/staff/offers"),
            new Opening("goods", "presale.door", "/staff/presales", STAFF),
            new Opening("goods", "campaign.door", "/staff/campaigns", STAFF),
            new Opening("books", "desk.door.deals", "/staff/deals", READERS, "/staff/partners"),
            new Opening("", "webhook.door", "/staff/webhooks", EnumSet.of(Role.CHANNEL_PARTNER)),
            new Opening("books", "desk.door.entries", "/staff/entries", ONLOOKERS),
            new Opening("books", "desk.door.reports", "/staff/reports", ONLOOKERS),
            new Opening("books", "desk.door.proof", "/staff/proof", OVERSEERS),
            new Opening("money", "transfer.door", "/staff/transfers", OVERSEERS, "/staff/dues"),
            new Opening("money", "payout.door.staff", "/staff/payouts", OVERSEERS),
            new Opening("people", "desk.door.suppliers", "/staff/suppliers", STAFF),
            new Opening("people", "applications.door", "/staff/applications", STAFF),
            new Opening("people", "credential.door", "/staff/credentials", STAFF),
            new Opening("people", "desk.door.units", "/staff/units", KEEPERS_OF_UNITS),
            new Opening("", "notice.title", "/account/notices", EnumSet.of(Role.COUNTY_STAFF)),
            new Opening("", "desk.door.audit", "/staff/audit", EnumSet.of(Role.ADMINISTRATOR)));

    private DeskDoors() {}

    /** A door, the group it is of, whom it opens to, as the security rules say too, and what else lies behind it. */
    private record Opening(String group, String key, String address, Set<Role> to, List<String> also) {

        Opening(String group, String key, String address, Set<Role> to, String... also) {
            this(group.isEmpty() ? "" : "desk.group." + group, key, address, to, List.of(also));
        }

        Door with(Counts counts) {
            long waiting = address.equals(ORDERS) ? counts.orders() : address.endsWith(QUEUE) ? counts.matters() : 0;
            return new Door(key, address, waiting, group, also);
        }
    }

    /** So many orders wait behind the door of the orders, and so much altogether behind that of the queue. */
    record Counts(long orders, long matters) {

        static final Counts NONE = new Counts(0, 0);
    }

    static List<Door> of(Role role, Counts counts) {
        return ALL.stream()
                .filter(opening -> opening.to().contains(role))
                .map(opening -> opening.with(counts))
                .toList();
    }

    /** Where the desk of this role begins; empty for who has none. */
    static String home(Role role) {
        return of(role, Counts.NONE).stream().findFirst().map(Door::address).orElse("");
    }
}
