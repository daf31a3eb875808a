package org.luyumarket.supplier;

import org.luyumarket.platform.DivisionCode;

/** A producer of an aided county, with the households and persons its work is linked to (counts only, never names). */
public record Supplier(
        String id,
        String name,
        DivisionCode county,
        String kind,
        String creditCode,
        int households,
        int persons,
        boolean demo) {}
