package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractSingleValueEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Lets a controller answer with a page: renders it in memory, so that a page that fails is an error and not half a page. */
class JteModelEncoder extends AbstractSingleValueEncoder<JteModel> {

    JteModelEncoder() {
        super(MediaType.TEXT_HTML);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mimeType) {
        return JteModel.class.isAssignableFrom(type.toClass()) && super.canEncode(type, mimeType);
    }

    @Override
    protected Flux<DataBuffer> encode(
            JteModel page,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return Flux.just(encodeValue(page, buffers, type, mimeType, hints));
    }

    @Override
    public DataBuffer encodeValue(
            JteModel page,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        page.render(output);
        DataBuffer buffer = buffers.allocateBuffer(output.getContentLength());
        try {
            output.writeTo(buffer.asOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return buffer;
    }
}
