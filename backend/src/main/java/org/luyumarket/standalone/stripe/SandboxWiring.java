package org.luyumarket.standalone.stripe;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Puts a sandbox beside an application that is about to start. */
public final class SandboxWiring {

    private SandboxWiring() {}

    /** Returns the settings that lead to the sandbox; its webhooks find the application once that listens. */
    public static Map<String, Supplier<String>> between(
            Supplier<StripeSandbox> sandbox, SpringApplication application) {
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("stripeSandbox", sandbox.get());
            context.addApplicationListener(new WebhookTarget(sandbox.get()));
        });
        return Map.of(
                "luyu.checkout-origins", () -> sandbox.get().pageOrigin(),
                "stripe.api-base", () -> sandbox.get().apiBase(),
                "stripe.secret-key", () -> sandbox.get().secretKey(),
                "stripe.webhook-secret", () -> sandbox.get().webhookSecret());
    }

    private record WebhookTarget(StripeSandbox sandbox) implements ApplicationListener<WebServerInitializedEvent> {

        @Override
        public void onApplicationEvent(WebServerInitializedEvent started) {
            if (started.getApplicationContext().getServerNamespace() == null) {
                int port = started.getWebServer().getPort();
                sandbox.webhooksTo(URI.create("http://127.0.0.1:" + port + "/api/v1/webhooks/stripe"));
            }
        }
    }
}
