package org.luyumarket.standalone.stripe;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableChannel;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** Brings requests to the account's thread and answers back, unless told to misbehave. */
final class SandboxServer {

    private final Api api;
    private final PaymentPage page;
    private final Set<Mischief> mischief;
    private final Scheduler thread;
    private final LoopResources loops = LoopResources.create("stripe-sandbox-http", 1, true);
    private @Nullable DisposableServer listening;

    SandboxServer(Api api, PaymentPage page, Set<Mischief> mischief, Scheduler thread) {
        this.api = api;
        this.page = page;
        this.mischief = mischief;
        this.thread = thread;
    }

    /** Listens on the port if it is free, else on any that is. */
    int bind(String host, int port) {
        HttpServer http = HttpServer.create().runOn(loops).host(host).handle(this::handle);
        try {
            listening = http.port(port).bindNow();
        } catch (ChannelBindException taken) {
            listening = http.port(0).bindNow();
        }
        return listening.port();
    }

    int port() {
        return requireNonNull(listening).port();
    }

    void close() {
        requireNonNull(listening).disposeNow();
        loops.dispose();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .map(body -> call(request, body))
                .publishOn(thread)
                .flatMap(this::answer)
                .flatMap(reply -> send(reply, response))
                .onErrorResume(ConnectionBreaks.class, breaks -> breakOff(request));
    }

    private static Call call(HttpServerRequest request, String body) {
        String uri = request.uri();
        int mark = uri.indexOf('?');
        return new Call(
                request.method().name(),
                mark < 0 ? uri : uri.substring(0, mark),
                mark < 0 ? "" : uri.substring(mark + 1),
                request.requestHeaders(),
                body);
    }

    private Mono<Reply> answer(Call call) {
        if (call.path().startsWith("/pay/")) {
            return Mono.just(page.answer(call));
        }
        if (call.path().equals("/sandbox/mischief") && call.isPost()) {
            return Mono.just(setMischief(call));
        }
        return call.path().startsWith("/v1/") ? answerProgram(call) : Mono.just(Reply.notFound());
    }

    private Mono<Reply> answerProgram(Call call) {
        if (mischief.contains(Mischief.SILENCE)) {
            return Mono.never();
        }
        if (mischief.contains(Mischief.LOST_REQUESTS)) {
            return Mono.error(new ConnectionBreaks());
        }
        Reply reply = mischief.contains(Mischief.FAILING_SERVER) ? api.failure() : api.answer(call);
        return mischief.contains(Mischief.LOST_ANSWERS) ? Mono.error(new ConnectionBreaks()) : Mono.just(reply);
    }

    private static Mono<Void> breakOff(HttpServerRequest request) {
        request.withConnection(DisposableChannel::dispose);
        return Mono.never();
    }

    /** The fields name what shall go wrong from now on; none makes the sandbox well-behaved again. */
    private Reply setMischief(Call call) {
        try {
            api.authenticate(call);
            Set<Mischief> wanted = Form.parse(call.body()).fields().keySet().stream()
                    .map(Mischief::valueOf)
                    .collect(toSet());
            mischief.retainAll(wanted);
            mischief.addAll(wanted);
            return Reply.json(200, "{}");
        } catch (StripeRefusal unauthorised) {
            return Reply.json(unauthorised.status(), "{}");
        } catch (IllegalArgumentException unknown) {
            return Reply.json(400, "{\"known\":\"" + Arrays.toString(Mischief.values()) + "\"}");
        }
    }

    private static Mono<Void> send(Reply reply, HttpServerResponse response) {
        reply.headers().forEach(response::header);
        return response.status(reply.status())
                .header("Content-Type", reply.contentType())
                .sendString(Mono.just(reply.body()))
                .then();
    }

    private static final class ConnectionBreaks extends RuntimeException {

        private ConnectionBreaks() {
            super("on demand", null, false, false);
        }
    }
}
