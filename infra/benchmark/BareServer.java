import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Asks the market once for each address and answers it from then on with the same bytes and headers: Reactor Netty and nothing else. */
final class BareServer {

    private final Map<String, HttpResponse<byte[]>> answers = new HashMap<>();

    public static void main(String... arguments) throws IOException, InterruptedException {
        BareServer server = new BareServer();
        for (int i = 2; i < arguments.length; i++) {
            server.learn(URI.create(arguments[1] + arguments[i]));
        }
        HttpServer.create()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .handle((request, response) -> server.answer(request, response))
                .bindNow()
                .onDispose()
                .block();
    }

    private void learn(URI address) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(address).build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(question, BodyHandlers.ofByteArray());
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        answers.put(address.getRawPath() + query, answer);
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        HttpResponse<byte[]> known = answers.get(request.uri());
        if (known == null) {
            return response.sendNotFound();
        }
        boolean unchanged = isTagOf(known, request.requestHeaders().get("If-None-Match"));
        known.headers().map().forEach((name, values) -> {
            if (!unchanged || !name.equals("content-length")) {
                response.header(name, values.get(0));
            }
        });
        return unchanged ? response.status(304).send() : response.sendByteArray(Mono.just(known.body()));
    }

    private static boolean isTagOf(HttpResponse<byte[]> known, String tag) {
        return tag != null && known.headers().firstValue("ETag").filter(tag::equals).isPresent();
    }
}
