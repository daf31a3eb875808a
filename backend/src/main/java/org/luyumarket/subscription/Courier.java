package org.luyumarket.subscription;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Carries a message to an address and tells what was answered. A name is looked up once, all it stands for must be admitted, and only
 * there the call goes: looking it up again could lead elsewhere. Redirects are not followed, and what is answered is not read.
 */
final class Courier {

    private static final int CONNECT_MILLIS = 5_000;

    private final Predicate<InetAddress> admitted;
    private final HttpClient http;

    Courier(Predicate<InetAddress> admitted, Duration patience) {
        this.admitted = admitted;
        this.http = HttpClient.create(ConnectionProvider.newConnection())
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(patience);
    }

    /** The status that was answered; an error where nothing was. */
    Mono<Integer> carry(URI address, Map<String, String> headers, String body) {
        return lookUp(address.getHost())
                .map(hosts -> http.resolver(new LookedUp(hosts)))
                .flatMap(client -> client.headers(sent -> {
                            headers.forEach(sent::set);
                            sent.set(HttpHeaderNames.CONTENT_TYPE, "application/json");
                        })
                        .post()
                        .uri(address)
                        .send(ByteBufFlux.fromString(Mono.just(body)))
                        .responseSingle(
                                (answer, unread) -> Mono.just(answer.status().code())));
    }

    private Mono<List<InetAddress>> lookUp(String host) {
        return Mono.fromCallable(() -> List.of(InetAddress.getAllByName(host)))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(hosts -> hosts.stream().allMatch(admitted))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("not a host of the public network")));
    }

    /** Answers every question with what was looked up before. */
    private static final class LookedUp extends AddressResolverGroup<InetSocketAddress> {

        private final List<InetAddress> hosts;

        LookedUp(List<InetAddress> hosts) {
            this.hosts = hosts;
        }

        @Override
        protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
            return new InetSocketAddressResolver(executor, new InetNameResolver(executor) {

                @Override
                protected void doResolve(String name, Promise<InetAddress> promise) {
                    promise.setSuccess(hosts.get(0));
                }

                @Override
                protected void doResolveAll(String name, Promise<List<InetAddress>> promise) {
                    promise.setSuccess(hosts);
                }
            });
        }
    }
}
