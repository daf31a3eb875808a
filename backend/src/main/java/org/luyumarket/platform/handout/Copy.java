package org.luyumarket.platform.handout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, where the network takes them from, and what stands above them. */
final class Copy {

    private static final int WORTH_COMPRESSING = 2_048;

    private final HttpHeaders headers;
    private final HttpHeaders headersOfWhole;
    private final ByteBuf body;

    /** The headers name no length: it is that of this body. */
    Copy(HttpHeaders headers, byte[] body) {
        this.headers = headers;
        this.headersOfWhole =
                headers.copy().set(HttpHeaderNames.CONTENT_LENGTH, AsciiString.of(Integer.toString(body.length)));
        this.body = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(body.length).put(body).flip()));
    }

    @Nullable
    String tag() {
        return headers.get(HttpHeaderNames.ETAG);
    }

    int length() {
        return body.readableBytes();
    }

    boolean isWorthCompressing() {
        return length() >= WORTH_COMPRESSING;
    }

    static boolean mayBeCompressed(HttpRequest request) {
        String encodings = request.headers().get(HttpHeaderNames.ACCEPT_ENCODING);
        return encodings != null && encodings.contains(HttpHeaderValues.GZIP) && !encodings.contains("gzip;q=0");
    }

    Copy compressed() {
        HttpHeaders compressed = new DefaultHttpHeaders()
                .set(headers)
                .set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaderValues.GZIP)
                .add(HttpHeaderNames.VARY, HttpHeaderNames.ACCEPT_ENCODING);
        return new Copy(compressed, zip(ByteBufUtil.getBytes(body)));
    }

    HttpResponse whole() {
        return response(HttpResponseStatus.OK, body.duplicate(), headersOfWhole);
    }

    HttpResponse unchanged() {
        return response(HttpResponseStatus.NOT_MODIFIED, Unpooled.EMPTY_BUFFER, headers);
    }

    private static HttpResponse response(HttpResponseStatus status, ByteBuf body, HttpHeaders headers) {
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body, headers, EmptyHttpHeaders.INSTANCE);
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
