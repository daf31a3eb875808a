package org.luyumarket.platform.handout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.reactivestreams.Publisher;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The bytes of an answer, where the network takes them from, and what stands above them; the length is added as they are sent. */
final class Copy {

    private static final int WORTH_COMPRESSING = 2_048;

    private final HttpHeaders headers;
    private final ByteBuf body;

    Copy(HttpHeaders headers, byte[] body) {
        this.headers = headers;
        this.body = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(body.length).put(body).flip()));
    }

    HttpHeaders headers() {
        return headers;
    }

    int length() {
        return body.readableBytes();
    }

    boolean isWorthCompressing() {
        return length() >= WORTH_COMPRESSING;
    }

    static boolean mayBeCompressed(HttpServerRequest request) {
        String encodings = request.requestHeaders().get(HttpHeaderNames.ACCEPT_ENCODING);
        return encodings != null && encodings.contains(HttpHeaderValues.GZIP) && !encodings.contains("gzip;q=0");
    }

    Copy compressed() {
        HttpHeaders compressed = new DefaultHttpHeaders()
                .set(headers)
                .set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP)
                .add(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
        return new Copy(compressed, zip(ByteBufUtil.getBytes(body)));
    }

    Publisher<Void> send(HttpServerResponse response) {
        return response.headers(headers).sendObject(body.duplicate());
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
