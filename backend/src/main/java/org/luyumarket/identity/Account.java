package org.luyumarket.identity;

/** A person with what proves who they are. */
record Account(Person person, String passwordHash, boolean demo) {}
