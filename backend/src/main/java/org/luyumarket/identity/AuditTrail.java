package org.luyumarket.identity;

import reactor.core.publisher.Mono;

/** Who of the staff did what to what, and who came by a code, kept with the change itself: call it inside the transaction of the action. */
public interface AuditTrail {

    Mono<Void> record(Person actor, AuditedAction action);
}
