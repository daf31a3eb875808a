package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.MarketJourney.ORANGES;
import static org.luyumarket.journey.MarketJourney.await;
import static org.luyumarket.journey.MarketJourney.orderOf;
import static org.luyumarket.journey.MarketJourney.placed;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.luyumarket.journey.MarketClient.Answer;
import org.luyumarket.testsupport.OwnMarket;

@OwnMarket
class OutageJourneyTests {

    private static RunningMarket running;

    private final MarketClient market = running.client();

    @BeforeAll
    static void startOneThatMayBeHarmed() {
        running = RunningMarket.startFresh(MarketJourney.UNLIMITED);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void withoutRedisPeopleStillBrowseOrderAndPay() throws IOException {
        signal("INT", redisProcess());

        assertThat(market.get("/").status()).isEqualTo(200);
        assertThat(market.get("/products/" + ORANGES).status()).isEqualTo(200);
        assertThat(market.get("/api/v1/products?q=qc").number("/total")).isPositive();
        assertThat(market.as("city").get("/api/v1/plan/targets").status()).isEqualTo(200);
        placed(market, ORANGES, 1).paid();
    }

    @Test
    void withoutPostgresTheAnswerIsTryAgainAndThenItWorksAgain() throws IOException {
        long before = new MarketBooks(running).postgresProcess();

        signal("KILL", before);

        Answer refused = await(this::order, answer -> answer.status() == 503);
        assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(market.get("/").status()).as("browsing goes on").isEqualTo(200);
        await(this::order, answer -> answer.status() == 201);
    }

    private Answer order() {
        return market.withKey().post("/api/v1/orders", orderOf(ORANGES, 1));
    }

    private static long redisProcess() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("redis-server"))
                .filter(process -> process.info()
                                .commandLine()
                                .orElse("")
                                .contains(running.dataDirectory().toString())
                        || process.parent().map(ProcessHandle::pid).orElse(0L) == running.pid())
                .findFirst()
                .orElseThrow()
                .pid();
    }

    private static void signal(String name, long process) throws IOException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                .start()
                .onExit()
                .join();
    }
}
