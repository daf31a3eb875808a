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

    private static final List<Opening> ALL = List.of(
            new Opening("supply.door.orders", "/supply", EnumSet.of(Role.SUPPLIER)),
            new Opening("queue.door", "/supply/queue", EnumSet.of(Role.SUPPLIER)),
            new Opening("supply.door.packing", "/supply/packing", EnumSet.of(Role.SUPPLIER)),
            new Opening("offers.door", "/supply/offers", EnumSet.of(Role.SUPPLIER)),
            new Opening("presale.door", "/supply/presales", EnumSet.of(Role.SUPPLIER)),
            new Opening("claim.door", "/supply/claims", EnumSet.of(Role.SUPPLIER)),
            new Opening("return.door", "/supply/returns", EnumSet.of(Role.SUPPLIER)),
            new Opening("complaint.door", "/supply/complaints", EnumSet.of(Role.SUPPLIER)),
            new Opening("einvoice.door", "/supply/einvoices", EnumSet.of(Role.SUPPLIER)),
            new Opening("review.door", "/supply/reviews", EnumSet.of(Role.SUPPLIER)),
            new Opening("credential.door", "/supply/credentials", EnumSet.of(Role.SUPPLIER)),
            new Opening("notice.title", "/account/notices", EnumSet.of(Role.SUPPLIER)),
            new Opening("supply.door.quotations", "/supply/quotations", EnumSet.of(Role.SUPPLIER)),
            new Opening("supply.door.contracts", "/supply/contracts", EnumSet.of(Role.SUPPLIER)),
            new Opening("supply.door.deliveries", "/supply/deliveries", EnumSet.of(Role.SUPPLIER)),
            new Opening("gift.supply.door", "/supply/parcels", EnumSet.of(Role.SUPPLIER)),
            new Opening("invoice.door", "/supply/invoices", EnumSet.of(Role.SUPPLIER)),
            new Opening("due.door", "/supply/dues", EnumSet.of(Role.SUPPLIER)),
            new Opening("payout.door", "/supply/settlement", EnumSet.of(Role.SUPPLIER)),
            new Opening("desk.door.dashboard", "/staff", ONLOOKERS),
            new Opening("queue.door", "/staff/queue", STAFF),
            new Opening("desk.door.entries", "/staff/entries", ONLOOKERS),
            new Opening("desk.door.orders", ORDERS, STAFF),
            new Opening("claim.door", "/staff/claims", STAFF),
            new Opening("return.door", "/staff/returns", STAFF),
            new Opening("complaint.door", "/staff/complaints", STAFF),
            new Opening("desk.door.deals", "/staff/deals", READERS),
            new Opening("desk.door.reports", "/staff/reports", ONLOOKERS),
            new Opening("transfer.door", "/staff/transfers", OVERSEERS),
            new Opening("payout.door.staff", "/staff/payouts", OVERSEERS),
            new Opening("desk.door.proof", "/staff/proof", OVERSEERS),
            new Opening("desk.door.products", "/staff/products", STAFF),
            new Opening("presale.door", "/staff/presales", STAFF),
            new Opening("campaign.door", "/staff/campaigns", STAFF),
            new Opening("desk.door.units", "/staff/units", KEEPERS_OF_UNITS),
            new Opening("desk.door.suppliers", "/staff/suppliers", STAFF),
            new Opening("applications.door", "/staff/applications", STAFF),
            new Opening("credential.door", "/staff/credentials", STAFF),
            new Opening("notice.title", "/account/notices", EnumSet.of(Role.COUNTY_STAFF)),
            new Opening("desk.door.audit", "/staff/audit", EnumSet.of(Role.ADMINISTRATOR)));

    private DeskDoors() {}

    /** A door and whom it opens to, as the security rules say too. */
    private record Opening(String key, String address, Set<Role> to) {

        Door with(Counts counts) {
            return new Door(
                    key,
                    address,
                    address.equals(ORDERS) ? counts.orders() : address.endsWith(QUEUE) ? counts.matters() : 0);
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
