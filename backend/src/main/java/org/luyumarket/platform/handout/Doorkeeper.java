package org.luyumarket.platform.handout;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Stands in a connection behind the reading of requests: hands out what is known and lets everything else pass. Answers keep the
 * order of their requests (RFC 9112, 9.3.2): while one that passed is awaited, all behind it pass too.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what cannot be written is told to the promise that is handed on
final class Doorkeeper extends ChannelDuplexHandler {

    private final Handouts handouts;

    private int awaited;
    private boolean answersInterim;
    private boolean isHandingOut;
    private boolean hasHandedOut;

    Doorkeeper(Handouts handouts) {
        this.handouts = handouts;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            receive(context, request);
        } else if (isHandingOut) {
            isHandingOut = !(message instanceof LastHttpContent);
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void receive(ChannelHandlerContext context, HttpRequest request) {
        Handout handout = awaited == 0 ? handouts.find(request) : null;
        if (handout == null) {
            awaited++;
            context.fireChannelRead(request);
        } else {
            isHandingOut = true;
            hasHandedOut = true;
            context.write(handout.answer(request), context.voidPromise());
            ReferenceCountUtil.release(request);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (hasHandedOut) {
            context.flush();
            readOn(context);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        readOn(context);
        context.fireChannelWritabilityChanged();
    }

    /** Nobody else asks for the next request after one that was handed out; who does not take answers is not read from. */
    private void readOn(ChannelHandlerContext context) {
        if (hasHandedOut && context.channel().isWritable()) {
            hasHandedOut = false;
            context.read();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            answersInterim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && !answersInterim) {
            awaited--;
        }
        context.write(message, promise);
    }
}
