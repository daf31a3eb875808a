package org.luyumarket.platform;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * Migrates while the application is still putting itself together, which needs no database; before anything begins to work, it
 * waits for the migrations to be done. A build that wires the beans ahead of time has no database, and starts nothing.
 */
final class MigrationsBesideTheStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        ConfigurableEnvironment environment = context.getEnvironment();
        CompletableFuture<Void> run =
                CompletableFuture.runAsync(() -> migrate(environment), MigrationsBesideTheStart::begin);
        context.getBeanFactory().registerSingleton("moduleMigrations", new FirstOfAll(run));
    }

    /** Not even whether there is an address is asked before: the answer waits for a server that is only starting. */
    private static void migrate(Environment environment) {
        if (environment.containsProperty("spring.flyway.url")) {
            new ModuleMigrations(environment).run();
        }
    }

    private static void begin(Runnable migrations) {
        Thread thread = new Thread(migrations, "migrations");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the start go on when the migrations are done; one that failed stops it. */
    private static final class FirstOfAll implements SmartLifecycle {

        private final CompletableFuture<Void> migrations;

        private FirstOfAll(CompletableFuture<Void> migrations) {
            this.migrations = migrations;
        }

        @Override
        public void start() {
            migrations.join();
        }

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return migrations.isDone();
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
