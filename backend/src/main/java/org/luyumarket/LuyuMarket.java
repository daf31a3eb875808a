package org.luyumarket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The marketplace: one deployable made of the modules below this package. */
@SpringBootApplication
public class LuyuMarket {

    public static void main(String[] args) {
        SpringApplication.run(LuyuMarket.class, args);
    }
}
