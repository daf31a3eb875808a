package org.luyumarket.platform.handout;

import io.netty.channel.Channel;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** What is known to be handed out goes the short way, everything else the long one. */
@Configuration(proxyBeanMethods = false)
class ShortWay {

    @Bean
    NettyServerCustomizer handOutFirst(Handouts handouts) {
        return server -> lead(server, handouts);
    }

    static HttpServer lead(HttpServer server, Handouts handouts) {
        return server.doOnChannelInit((observer, channel, caller) -> lead(channel, handouts));
    }

    private static void lead(Channel channel, Handouts handouts) {
        if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, "handouts", new Doorkeeper(handouts));
        }
    }
}
