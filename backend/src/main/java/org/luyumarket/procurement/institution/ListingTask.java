package org.luyumarket.procurement.institution;

import java.nio.file.Path;
import java.util.UUID;
import org.luyumarket.identity.Person;

/** A file whose turn it is to be checked, and for whom. */
record ListingTask(UUID id, Path file, Person staff) {}
