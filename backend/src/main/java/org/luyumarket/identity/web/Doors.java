package org.luyumarket.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ResponseStatusException;

/** Which door is open to whom; what somebody may see behind it is for the modules to say. */
final class Doors {

    private static final Set<Role> STAFF = EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR);
    private static final Set<Role> STAFF_AND_SUPPLIERS =
            EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR, Role.SUPPLIER);

    /** Who may look into the ledger; each sees a part of it. */
    private static final Set<Role> READERS = EnumSet.of(
            Role.COUNTY_STAFF,
            Role.CITY_STAFF,
            Role.ADMINISTRATOR,
            Role.PARTNER_CITY_STAFF,
            Role.SUPPLIER,
            Role.CHANNEL_PARTNER,
            Role.AUDITOR);

    /** Who may look at the plan and at the dashboards; each sees a part of them. */
    private static final Set<Role> ONLOOKERS =
            EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR, Role.PARTNER_CITY_STAFF, Role.AUDITOR);

    /** Who looks after the units that purchase: the city after all, a partner city after its own. */
    private static final Set<Role> KEEPERS_OF_UNITS =
            EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR, Role.PARTNER_CITY_STAFF);

    /** Who sees how far months are signed. */
    private static final Set<Role> WITNESSES =
            EnumSet.of(Role.COUNTY_STAFF, Role.CITY_STAFF, Role.ADMINISTRATOR, Role.AUDITOR);

    /** Who sees the whole ledger. */
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR, Role.AUDITOR);

    /** The first door that a request comes to decides; where there is none, everybody may pass. */
    private static final List<Door> DOORS = List.of(
            Door.to("/api/v1/staff/audit/**", "/api/v1/staff/people/**").forOnly(EnumSet.of(Role.ADMINISTRATOR)),
            Door.to(
                            "/supply/settlement/**",
                            "/supply/packing/sender",
                            "/supply/webhooks/**",
                            "/supply/einvoices/**",
                            "/api/v1/supply/einvoices/**")
                    .forOnly(EnumSet.of(Role.SUPPLIER)),
            Door.to("/api/v1/subscriptions/**").forOnly(EnumSet.of(Role.SUPPLIER, Role.CHANNEL_PARTNER)),
            Door.to("/staff/webhooks/**").forOnly(EnumSet.of(Role.CHANNEL_PARTNER)),
            Door.to(
                            "/api/v1/staff/orders/*/shipments",
                            "/api/v1/supply/**",
                            "/supply/**",
                            "/api/v1/claims",
                            "/api/v1/claims/*/grant",
                            "/api/v1/claims/*/refuse",
                            "/api/v1/returns",
                            "/api/v1/returns/*/accept",
                            "/api/v1/returns/*/refund",
                            "/api/v1/returns/*/refuse",
                            "/api/v1/complaints",
                            "/api/v1/complaints/figures",
                            "/api/v1/complaints/*/answer",
                            "/api/v1/complaints/*/close")
                    .forOnly(STAFF_AND_SUPPLIERS),
            Door.reading(
                            "/staff/proof/**",
                            "/api/v1/ledger/reconciliations/**",
                            "/staff/transfers/**",
                            "/staff/payouts/**",
                            "/staff/dues/**",
                            "/api/v1/transfers/**")
                    .forOnly(OVERSEERS),
            Door.sending("/staff/proof/verification", "/api/v1/ledger/verification")
                    .forOnly(OVERSEERS),
            Door.sending("/api/v1/reports/exports").forOnly(READERS),
            Door.sending("/staff/reports/forms/*/exports").forOnly(ONLOOKERS),
            Door.reading("/staff/reports/months/**").forOnly(WITNESSES),
            Door.to("/staff/transfers/**", "/staff/payouts/**", "/api/v1/transfers/**")
                    .forOnly(EnumSet.of(Role.CITY_STAFF, Role.ADMINISTRATOR)),
            Door.to("/staff/units/**").forOnly(KEEPERS_OF_UNITS),
            Door.reading(
                            "/api/v1/ledger/**",
                            "/api/v1/reports/**",
                            "/api/v1/staff/deals/**",
                            "/api/v1/staff/deal-imports/**",
                            "/api/v1/staff/partners/**",
                            "/staff/deals/**",
                            "/staff/partners/**")
                    .forOnly(READERS),
            Door.reading(
                            "/staff",
                            "/staff/wall",
                            "/staff/entries/**",
                            "/staff/targets/**",
                            "/staff/work/**",
                            "/staff/reports/**",
                            "/api/v1/plan/**")
                    .forOnly(ONLOOKERS),
            Door.to("/api/v1/staff/**", "/staff/**", "/api/v1/ledger/**", "/api/v1/plan/**", "/api/v1/reports/**")
                    .forOnly(STAFF),
            Door.reading("/buyer/join/*").forAll(),
            Door.to(
                            "/api/v1/people/me/**",
                            "/account/**",
                            "/api/v1/institutions/**",
                            "/buyer/**",
                            "/api/v1/requisitions/**",
                            "/api/v1/approvals/**",
                            "/api/v1/contracts/**",
                            "/api/v1/deliveries/**",
                            "/api/v1/acceptances/**",
                            "/api/v1/invoices/**",
                            "/api/v1/dues/**",
                            "/api/v1/quotations/**",
                            "/api/v1/gift-lists/**",
                            "/api/v1/gift-caps/**",
                            "/api/v1/coupons/**")
                    .forPeople(),
            Door.reading("/api/v1/orders", "/api/v1/vouchers", "/api/v1/vouchers/*/file")
                    .forPeople(),
            Door.sending("/api/v1/vouchers").forPeople(),
            Door.to("/actuator/health/**").forAll(),
            Door.to("/actuator/prometheus").forOwnNetwork(),
            Door.to("/actuator/**").forNobody());

    private static final Pattern DESKS = Pattern.compile("/(staff|supply)(/|$)");

    private Doors() {}

    static boolean admit(@Nullable Authentication caller, ServerHttpRequest request) {
        return DOORS.stream()
                .filter(door -> door.isOnTheWayOf(request))
                .findFirst()
                .map(door -> door.admits(caller, request))
                .orElse(true);
    }

    /** A program is told that it may not; the pages of somebody else's desk are not there at all. */
    static Exception closed(ServerHttpRequest request) {
        return DESKS.matcher(request.getPath().value()).lookingAt()
                ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                : new NotAllowed();
    }
}
