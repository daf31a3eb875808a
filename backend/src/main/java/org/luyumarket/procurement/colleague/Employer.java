package org.luyumarket.procurement.colleague;

import java.util.UUID;

/** A unit that people work for, by the name it had when it made its code. */
public record Employer(UUID institution, String name) {}
