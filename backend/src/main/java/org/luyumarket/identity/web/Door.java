package org.luyumarket.identity.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Some paths, for one method or for all, and who may pass. */
record Door(Way way, Guard guard) {

    static Way to(String... paths) {
        return new Way(null, parsed(paths));
    }

    static Way reading(String... paths) {
        return new Way(HttpMethod.GET, parsed(paths));
    }

    static Way sending(String... paths) {
        return new Way(HttpMethod.POST, parsed(paths));
    }

    private static List<PathPattern> parsed(String... paths) {
        return Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList();
    }

    boolean isOnTheWayOf(ServerHttpRequest request) {
        return way.isTakenBy(request);
    }

    boolean admits(@Nullable Authentication caller, ServerHttpRequest request) {
        return guard.admits(caller, request);
    }

    /** Who stands at a door and looks at who comes; strangers come without a name. */
    @FunctionalInterface
    interface Guard {
        boolean admits(@Nullable Authentication caller, ServerHttpRequest request);
    }

    /** Where a door will be. */
    record Way(@Nullable HttpMethod method, List<PathPattern> paths) {

        private boolean isTakenBy(ServerHttpRequest request) {
            return (method == null || method.equals(request.getMethod()))
                    && leadsTo(request.getPath().pathWithinApplication());
        }

        private boolean leadsTo(PathContainer path) {
            for (PathPattern pattern : paths) {
                if (pattern.matches(path)) {
                    return true;
                }
            }
            return false;
        }

        Door forOnly(Set<Role> roles) {
            return new Door(this, (caller, request) -> caller != null && hasOneOf(roles, caller));
        }

        private static boolean hasOneOf(Set<Role> roles, Authentication caller) {
            return roles.stream()
                    .anyMatch(role -> caller.getAuthorities().stream()
                            .anyMatch(authority -> role.name().equals(authority.getAuthority())));
        }

        Door forPeople() {
            return new Door(this, (caller, request) -> caller != null && caller.isAuthenticated());
        }

        Door forAll() {
            return new Door(this, (caller, request) -> true);
        }

        Door forNobody() {
            return new Door(this, (caller, request) -> false);
        }

        /** Whoever scrapes metrics stands beside us; what a proxy passes on came from outside. */
        Door forOwnNetwork() {
            return new Door(this, (caller, request) -> !isPassedOn(request) && isOwn(request.getRemoteAddress()));
        }

        private static boolean isPassedOn(ServerHttpRequest request) {
            return request.getHeaders().containsHeader("X-Forwarded-For")
                    || request.getHeaders().containsHeader("Forwarded");
        }

        private static boolean isOwn(@Nullable InetSocketAddress remote) {
            InetAddress address = remote == null ? null : remote.getAddress();
            return address != null && (address.isLoopbackAddress() || address.isSiteLocalAddress());
        }
    }
}
