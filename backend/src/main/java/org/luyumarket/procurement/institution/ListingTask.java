package org.luyumarket.procurement.institution;

import java.util.UUID;
import org.luyumarket.identity.Person;

/** A file whose turn it is to be checked, at which attempt, and for whom: an earlier one that still runs has lost it. */
record ListingTask(UUID id, int attempt, Person staff) {}
