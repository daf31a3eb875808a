package org.luyumarket.platform.handout;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.HandlerMapping;

class DoorkeeperTests {

    private final Handouts handouts = new Handouts(new SimpleMeterRegistry());
    private final AskedReads asked = new AskedReads();
    private final EmbeddedChannel connection = new EmbeddedChannel(asked, new Doorkeeper(handouts));

    @BeforeEach
    void knowOranges() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/oranges"));
        exchange.getAttributes().put(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/{fruit}");
        exchange.getResponse().setStatusCode(HttpStatus.OK);
        handouts.keep(exchange, "oranges".getBytes(StandardCharsets.UTF_8), () -> true);
        exchange.getResponse().setComplete().block();
        connection.config().setAutoRead(false);
        asked.reads = 0;
    }

    @Test
    void whatIsKnownIsAnsweredAndTheNextRequestIsRead() {
        connection.writeInbound(get("/oranges"), LastHttpContent.EMPTY_LAST_CONTENT);

        assertThat(answer()).isEqualTo("oranges");
        assertThat(connection.<Object>readInbound()).isNull();
        assertThat(asked.reads).isEqualTo(1);
    }

    @Test
    void requestsOfOnePacketAreAnsweredEach() {
        connection.writeInbound(
                get("/oranges"),
                LastHttpContent.EMPTY_LAST_CONTENT,
                get("/oranges"),
                LastHttpContent.EMPTY_LAST_CONTENT);

        assertThat(answer()).isEqualTo("oranges");
        assertThat(answer()).isEqualTo("oranges");
    }

    @Test
    void whatIsBehindAnAwaitedAnswerWaitsWithIt() {
        connection.writeInbound(request("/lemons"), request("/oranges"));
        assertThat(connection.outboundMessages()).isEmpty();
        assertThat(connection.inboundMessages()).hasSize(2);

        connection.writeOutbound(response(HttpResponseStatus.OK), response(HttpResponseStatus.OK));
        connection.outboundMessages().clear();
        connection.writeInbound(request("/oranges"));

        assertThat(answer()).isEqualTo("oranges");
    }

    @Test
    void anInterimAnswerIsNotTheOneAwaited() {
        connection.writeInbound(request("/lemons"));
        connection.writeOutbound(response(HttpResponseStatus.CONTINUE));
        connection.outboundMessages().clear();

        connection.writeInbound(request("/oranges"));

        assertThat(connection.outboundMessages()).isEmpty();
    }

    @Test
    void whoTakesNoAnswersIsNotReadFrom() {
        connection.unsafe().outboundBuffer().setUserDefinedWritability(1, false);
        connection.writeInbound(get("/oranges"), LastHttpContent.EMPTY_LAST_CONTENT);
        assertThat(asked.reads).isZero();

        connection.unsafe().outboundBuffer().setUserDefinedWritability(1, true);
        connection.runPendingTasks();

        assertThat(asked.reads).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Connection, close", "Expect, 100-continue", "Cookie, cart=1"})
    void whatConcernsTheConnectionOrTheCallerGoesTheLongWay(String header, String value) {
        HttpRequest request = request("/oranges");
        request.headers().set(header, value);

        connection.writeInbound(request);

        assertThat(connection.<Object>readInbound()).isSameAs(request);
    }

    @Test
    void anOldProtocolGoesTheLongWay() {
        HttpRequest request = request("/oranges").setProtocolVersion(HttpVersion.HTTP_1_0);

        connection.writeInbound(request);

        assertThat(connection.<Object>readInbound()).isSameAs(request);
    }

    private String answer() {
        FullHttpResponse response = connection.readOutbound();
        assertThat(response.headers().get(HttpHeaderNames.CONTENT_LENGTH)).isEqualTo("7");
        return response.content().toString(StandardCharsets.UTF_8);
    }

    private static HttpRequest get(String address) {
        return new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address);
    }

    private static HttpRequest request(String address) {
        return new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, address);
    }

    private static FullHttpResponse response(HttpResponseStatus status) {
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.EMPTY_BUFFER);
    }

    private static final class AskedReads extends ChannelOutboundHandlerAdapter {

        private int reads;

        @Override
        public void read(ChannelHandlerContext context) {
            reads++;
            context.read();
        }
    }
}
