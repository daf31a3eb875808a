package org.luyumarket.platform.handout;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.netty.http.server.HttpServerRoutes;

/** What is known to be handed out goes the short way, everything else the long one. */
@Configuration(proxyBeanMethods = false)
class ShortWay {

    @Bean
    NettyRouteProvider handOutFirst(Handouts handouts, ObjectProvider<HttpHandler> longWay) {
        return routes -> lead(routes, handouts, new ReactorHttpHandlerAdapter(longWay.getObject()));
    }

    static HttpServerRoutes lead(HttpServerRoutes routes, Handouts handouts, ReactorHttpHandlerAdapter longWay) {
        return routes.route(request -> true, (request, response) -> {
            Handout handout = handouts.find(request);
            return handout == null ? longWay.apply(request, response) : handout.handOut(request, response);
        });
    }
}
