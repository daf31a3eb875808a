package org.luyumarket;

import java.io.IOException;
import java.util.Optional;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.core.SpringProperties;
import reactor.netty.ReactorNetty;

/** The marketplace: one deployable made of the modules below this package. */
@SpringBootApplication
public class LuyuMarket {

    public static void main(String[] args) throws IOException, InterruptedException {
        Optional<ShippedJvm> shipped = ShippedJvm.forAPlainStart(args);
        if (shipped.isPresent()) {
            System.exit(shipped.get().run(args));
        }
        if (LedgerCheck.isAskedFor(args)) {
            System.exit(new LedgerCheck(System.out).run(args));
        }
        useWiringOfTheBuild();
        useOneLoopACore();
        if (Rehearsal.isAskedFor(args)) {
            Rehearsal.run();
            System.exit(0);
        }
        SpringApplication.run(LuyuMarket.class, args);
    }

    /** The build leaves the beans' wiring in what it packages; to work it out again would double the start. */
    private static void useWiringOfTheBuild() {
        if (LuyuMarket.class.getResource("LuyuMarket__ApplicationContextInitializer.class") != null) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    /** More loops than cores only take turns; whoever sets another number gets it. */
    private static void useOneLoopACore() {
        if (System.getProperty(ReactorNetty.IO_WORKER_COUNT) == null) {
            int loops = Math.max(2, Runtime.getRuntime().availableProcessors());
            System.setProperty(ReactorNetty.IO_WORKER_COUNT, Integer.toString(loops));
        }
    }
}
