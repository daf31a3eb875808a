package org.luyumarket.identity.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Which door is open to whom; what somebody may see behind it is for the modules to say. */
final class Doors {

    private static final String[] STAFF = {Role.COUNTY_STAFF.name(), Role.CITY_STAFF.name(), Role.ADMINISTRATOR.name()};
    private static final String[] STAFF_AND_SUPPLIERS = {
        Role.COUNTY_STAFF.name(), Role.CITY_STAFF.name(), Role.ADMINISTRATOR.name(), Role.SUPPLIER.name()
    };

    /** Who may look into the ledger; each sees a part of it. */
    private static final String[] READERS = {
        Role.COUNTY_STAFF.name(),
        Role.CITY_STAFF.name(),
        Role.ADMINISTRATOR.name(),
        Role.PARTNER_CITY_STAFF.name(),
        Role.SUPPLIER.name(),
        Role.CHANNEL_PARTNER.name(),
        Role.AUDITOR.name()
    };

    /** Who may look at the plan and at the dashboards; each sees a part of them. */
    private static final String[] ONLOOKERS = {
        Role.COUNTY_STAFF.name(),
        Role.CITY_STAFF.name(),
        Role.ADMINISTRATOR.name(),
        Role.PARTNER_CITY_STAFF.name(),
        Role.AUDITOR.name()
    };

    /** Who looks after the units that purchase: the city after all, a partner city after its own. */
    private static final String[] KEEPERS_OF_UNITS = {
        Role.CITY_STAFF.name(), Role.ADMINISTRATOR.name(), Role.PARTNER_CITY_STAFF.name()
    };

    /** Who sees the whole ledger. */
    private static final String[] OVERSEERS = {Role.CITY_STAFF.name(), Role.ADMINISTRATOR.name(), Role.AUDITOR.name()};

    private static final Pattern DESKS = Pattern.compile("/(staff|supply)(/|$)");

    private Doors() {}

    static void open(AuthorizeExchangeSpec doors) {
        doors.pathMatchers("/api/v1/staff/audit/**", "/api/v1/staff/people/**")
                .hasAuthority(Role.ADMINISTRATOR.name())
                .pathMatchers(
                        "/api/v1/staff/orders/*/shipments",
                        "/api/v1/supply/**",
                        "/supply/**",
                        "/api/v1/claims",
                        "/api/v1/claims/*/grant",
                        "/api/v1/claims/*/refuse")
                .hasAnyAuthority(STAFF_AND_SUPPLIERS)
                .pathMatchers(
                        HttpMethod.GET,
                        "/staff/proof/**",
                        "/api/v1/ledger/reconciliations/**",
                        "/staff/transfers/**",
                        "/staff/dues/**",
                        "/api/v1/transfers/**")
                .hasAnyAuthority(OVERSEERS)
                .pathMatchers(HttpMethod.POST, "/staff/proof/verification", "/api/v1/ledger/verification")
                .hasAnyAuthority(OVERSEERS)
                .pathMatchers(HttpMethod.POST, "/api/v1/reports/exports")
                .hasAnyAuthority(READERS)
                .pathMatchers("/staff/transfers/**", "/api/v1/transfers/**")
                .hasAnyAuthority(Role.CITY_STAFF.name(), Role.ADMINISTRATOR.name())
                .pathMatchers("/staff/units/**")
                .hasAnyAuthority(KEEPERS_OF_UNITS)
                .pathMatchers(
                        HttpMethod.GET,
                        "/api/v1/ledger/**",
                        "/api/v1/reports/**",
                        "/api/v1/staff/deals/**",
                        "/api/v1/staff/deal-imports/**",
                        "/api/v1/staff/partners/**",
                        "/staff/deals/**",
                        "/staff/partners/**")
                .hasAnyAuthority(READERS)
                .pathMatchers(
                        HttpMethod.GET,
                        "/staff",
                        "/staff/wall",
                        "/staff/entries/**",
                        "/staff/targets/**",
                        "/staff/work/**",
                        "/api/v1/plan/**")
                .hasAnyAuthority(ONLOOKERS)
                .pathMatchers(
                        "/api/v1/staff/**", "/staff/**", "/api/v1/ledger/**", "/api/v1/plan/**", "/api/v1/reports/**")
                .hasAnyAuthority(STAFF)
                .pathMatchers(HttpMethod.GET, "/buyer/join/*")
                .permitAll()
                .pathMatchers(
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
                        "/api/v1/gift-caps/**")
                .authenticated()
                .pathMatchers(HttpMethod.GET, "/api/v1/orders", "/api/v1/vouchers", "/api/v1/vouchers/*/file")
                .authenticated()
                .pathMatchers(HttpMethod.POST, "/api/v1/vouchers")
                .authenticated()
                .pathMatchers("/actuator/health/**")
                .permitAll()
                .pathMatchers("/actuator/prometheus")
                .access(Doors::fromOwnNetwork)
                .pathMatchers("/actuator/**")
                .denyAll()
                .anyExchange()
                .permitAll();
    }

    /** A program is told that it may not; the pages of somebody else's desk are not there at all. */
    static Exception closed(ServerHttpRequest request) {
        return DESKS.matcher(request.getPath().value()).lookingAt()
                ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                : new NotAllowed();
    }

    /** Whoever scrapes metrics stands beside us; what a proxy passes on came from outside. */
    private static Mono<AuthorizationResult> fromOwnNetwork(Mono<Authentication> caller, AuthorizationContext context) {
        ServerHttpRequest request = context.getExchange().getRequest();
        boolean passedOn = request.getHeaders().containsHeader("X-Forwarded-For")
                || request.getHeaders().containsHeader("Forwarded");
        return Mono.just(new AuthorizationDecision(!passedOn && isOwn(request.getRemoteAddress())));
    }

    private static boolean isOwn(@Nullable InetSocketAddress remote) {
        InetAddress address = remote == null ? null : remote.getAddress();
        return address != null && (address.isLoopbackAddress() || address.isSiteLocalAddress());
    }
}
