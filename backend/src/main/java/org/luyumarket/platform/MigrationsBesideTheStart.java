package org.luyumarket.platform;

import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Migrates while the application is still putting itself together, which needs no database; before anything begins to work, it
 * waits for the migrations to be done.
 */
final class MigrationsBesideTheStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().containsProperty("spring.flyway.url")) {
            ModuleMigrations migrations = new ModuleMigrations(context.getEnvironment());
            CompletableFuture<Void> run = CompletableFuture.runAsync(migrations::run, MigrationsBesideTheStart::begin);
            context.getBeanFactory().registerSingleton("moduleMigrations", new FirstOfAll(run));
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
