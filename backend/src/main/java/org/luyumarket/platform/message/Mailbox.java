package org.luyumarket.platform.message;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where messages end while no carrier is under contract: a demo keeps the latest for those they are for; else nothing is kept of
 * them. In a demo nobody can prove that a phone is theirs, so its number alone opens nothing here.
 */
@Component
public class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private static final int MOST = 100;

    private final Deque<Delivered> latest = new ArrayDeque<>();
    private final Clock clock;
    private final boolean demo;

    Mailbox(Clock clock, @Value("${luyu.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * A message as it would have come, a letter with its subject, the page it is about and the way to get no more of its kind, and whom
     * it is for; null for a guest.
     */
    public record Delivered(
            String to,
            @Nullable String subject,
            String text,
            @Nullable URI link,
            Mail.@Nullable Leave leave,
            Instant at,
            @Nullable UUID person) {}

    public boolean isOpen() {
        return demo;
    }

    /** All of them, the latest first; guests' too. */
    public List<Delivered> latest() {
        synchronized (latest) {
            return List.copyOf(latest);
        }
    }

    /** Those for one person, the latest first. */
    public List<Delivered> latestFor(UUID person) {
        return latest().stream()
                .filter(message -> person.equals(message.person()))
                .toList();
    }

    public void forget(UUID person) {
        synchronized (latest) {
            latest.removeIf(message -> person.equals(message.person()));
        }
    }

    void keep(TextMessage message) {
        if (demo) {
            add(new Delivered(
                    masked(message.phone()), null, message.text(), null, null, clock.instant(), message.person()));
        } else {
            log.debug("Nobody carries messages yet, one was not sent");
        }
    }

    void keep(Mail mail) {
        if (demo) {
            add(new Delivered(
                    mail.to().masked(),
                    mail.subject(),
                    mail.text(),
                    mail.link(),
                    mail.leave(),
                    clock.instant(),
                    mail.person()));
        } else {
            log.debug("Nobody carries mail yet, a letter was not sent");
        }
    }

    private void add(Delivered message) {
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
