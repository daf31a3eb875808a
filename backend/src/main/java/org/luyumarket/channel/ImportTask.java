package org.luyumarket.channel;

import java.util.UUID;
import org.luyumarket.identity.Person;

/** A file whose turn it is to be checked, for whom, and at which attempt: an earlier one that still runs has lost it. */
record ImportTask(UUID id, int attempt, Person staff) {}
