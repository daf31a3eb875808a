package org.luyumarket.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * Whom a limit counts: the person, else the address the request came from. Addresses in {@code X-Forwarded-For} count only where
 * {@code server.forward-headers-strategy} says that a proxy of ours writes them.
 */
public final class Caller {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Caller() {}

    public static String of(ServerWebExchange exchange, @Nullable Person person) {
        return person == null ? address(exchange) : "person:" + person.id();
    }

    static String address(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null ? "ip:unknown" : "ip:" + network(remote.getAddress());
    }

    /** Whoever has one IPv6 address has 2^64 of them. */
    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), IPV6_NETWORK_BYTES))
                : address.getHostAddress();
    }
}
