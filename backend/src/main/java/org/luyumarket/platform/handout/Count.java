package org.luyumarket.platform.handout;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;

/** Counts and times answers of one kind among those of the long way: under its name, with its tags. */
final class Count {

    private final Timer timer;

    private Count(Timer timer) {
        this.timer = timer;
    }

    /** Answers with this status to what is asked at addresses of this pattern. */
    static Count of(MeterRegistry registry, String pattern, HttpStatus status) {
        return new Count(Timer.builder("http.server.requests")
                .tag("error", "none")
                .tag("exception", "none")
                .tag("method", "GET")
                .tag("outcome", status.is3xxRedirection() ? "REDIRECTION" : "SUCCESS")
                .tag("status", Integer.toString(status.value()))
                .tag("uri", pattern)
                .register(registry));
    }

    void one(long fromNanoseconds) {
        timer.record(System.nanoTime() - fromNanoseconds, TimeUnit.NANOSECONDS);
    }
}
