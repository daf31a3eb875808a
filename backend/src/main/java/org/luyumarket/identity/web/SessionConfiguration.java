package org.luyumarket.identity.web;

import java.time.Duration;
import org.luyumarket.platform.Cookies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.ReactiveRedisConnectionFactory;
import org.springframework.data.redis.core.ReactiveRedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializationContext;
import org.springframework.data.redis.serializer.StringRedisSerializer;
import org.springframework.session.data.redis.ReactiveRedisSessionRepository;
import org.springframework.session.web.server.session.SpringSessionWebSessionStore;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;
import org.springframework.web.server.session.WebSessionStore;
import tools.jackson.databind.json.JsonMapper;

/** Browsers' sessions in Redis: every instance knows them, and they end with Redis at the latest. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    static final String COOKIE = "session";

    @Bean
    ReactiveRedisSessionRepository sessions(
            ReactiveRedisConnectionFactory redis, JsonMapper json, @Value("${luyu.session-life:PT12H}") Duration life) {
        ReactiveRedisSessionRepository sessions =
                new ReactiveRedisSessionRepository(new ReactiveRedisTemplate<>(redis, format(json)));
        sessions.setRedisKeyNamespace("session");
        sessions.setDefaultMaxInactiveInterval(life);
        return sessions;
    }

    private static RedisSerializationContext<String, Object> format(JsonMapper json) {
        return RedisSerializationContext.<String, Object>newSerializationContext(StringRedisSerializer.UTF_8)
                .value(new SessionValues(json))
                .hashKey(StringRedisSerializer.UTF_8)
                .hashValue(new SessionValues(json))
                .build();
    }

    @Bean
    WebSessionManager webSessionManager(ReactiveRedisSessionRepository sessions, Cookies cookies) {
        return managerOf(new SpringSessionWebSessionStore<>(sessions), cookies);
    }

    static WebSessionManager managerOf(WebSessionStore store, Cookies cookies) {
        DefaultWebSessionManager manager = new DefaultWebSessionManager();
        manager.setSessionStore(store);
        manager.setSessionIdResolver(cookie(cookies));
        return manager;
    }

    /** Without an age a session's cookie goes with the browser's window. */
    private static CookieWebSessionIdResolver cookie(Cookies cookies) {
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(cookies.name(COOKIE));
        resolver.addCookieInitializer(cookie ->
                cookie.path("/").httpOnly(true).secure(cookies.https()).sameSite("Lax"));
        return resolver;
    }
}
