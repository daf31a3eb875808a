package org.luyumarket.platform;

import java.util.List;
import java.util.UUID;

/** An event as it is written down. */
record StoredEvent(UUID id, String type, String payload, List<String> consumers) {}
