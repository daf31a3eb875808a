package org.luyumarket.subscription;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.subscription.Subscriber.Kind;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What a subscription may look like. */
final class SubscriptionRules {

    private static final int LONGEST_ADDRESS = 500;

    private SubscriptionRules() {}

    /** What is wrong is told at once; looking a host up may wait. */
    static Mono<Wanted> check(String address, List<String> codes, Kind kind) {
        return Mono.fromCallable(() -> checked(address, codes, kind)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Wanted checked(String address, List<String> codes, Kind kind) {
        List<Topic> topics = codes.stream()
                .flatMap(code -> Topic.of(code, kind).stream())
                .distinct()
                .toList();
        Optional<URI> wanted = address(address);
        new FieldChecks()
                .text("address", address, LONGEST_ADDRESS)
                .check(wanted.isPresent(), "address", "https-address")
                .check(wanted.isEmpty() || isPublic(wanted.get().getHost()), "address", "public-host")
                .check(!codes.isEmpty(), "topics", "no-topics")
                .check(topics.size() == codes.size(), "topics", "unknown-topic")
                .refuseIfAny();
        return new Wanted(wanted.orElseThrow(), topics);
    }

    /** Of https, with a host, and without a name or a password in it. */
    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            boolean good = "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null;
            return good ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** A subscription that may be. */
    record Wanted(URI address, List<Topic> topics) {}
}
