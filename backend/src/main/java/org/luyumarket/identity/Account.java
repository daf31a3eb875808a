package org.luyumarket.identity;

import org.jspecify.annotations.Nullable;

/** A person with what proves who they are; who came by a code to the phone has no password. */
record Account(Person person, @Nullable String passwordHash, boolean demo) {}
