package org.luyumarket.platform.message;

import reactor.core.publisher.Mono;

/** Carries electronic mail. */
public interface Mails {

    /** Whether a server takes it to people. Without one a demo keeps it in its mailbox, and otherwise it is dropped. */
    boolean reachPeople();

    /** Whether somebody gets to read it, if only in a demo. */
    boolean areOffered();

    /** Fails where the server does. */
    Mono<Void> send(Mail mail);
}
