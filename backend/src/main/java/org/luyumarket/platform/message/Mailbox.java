package org.luyumarket.platform.message;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Where messages end while no carrier is under contract: a demo shows the latest to whoever looks, with most of each number hidden;
 * else nothing is kept of them.
 */
@Component
public class Mailbox implements TextMessages {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private static final int MOST = 100;

    private final Deque<Delivered> latest = new ArrayDeque<>();
    private final Clock clock;
    private final boolean demo;

    Mailbox(Clock clock, @Value("${luyu.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    /** A message as it would have come. */
    public record Delivered(String phone, String text, Instant at) {}

    public boolean isOpen() {
        return demo;
    }

    /** The latest first. */
    public List<Delivered> latest() {
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }

    @Override
    public Mono<Void> send(String phone, String text) {
        return Mono.fromRunnable(() -> {
            if (demo) {
                keep(new Delivered(masked(phone), text, clock.instant()));
            } else {
                log.debug("Nobody carries messages yet, one was not sent");
            }
        });
    }

    private void keep(Delivered message) {
        synchronized (latest) {
            latest.addFirst(message);
            if (latest.size() > MOST) {
                latest.removeLast();
            }
        }
    }

    private static String masked(String phone) {
        int shown = Math.min(3, phone.length());
        return phone.substring(0, shown) + "****" + phone.substring(Math.max(shown, phone.length() - 4));
    }
}
