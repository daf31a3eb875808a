package org.luyumarket.platform;

import java.util.UUID;

/** Makes identifiers that sort by time (UUID version 7, RFC 9562). */
@FunctionalInterface
public interface Ids {

    UUID next();
}
