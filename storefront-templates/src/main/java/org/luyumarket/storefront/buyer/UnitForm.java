package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** A unit to be signed up; {@code waiting} are those of this person that staff have not accepted. */
public record UnitForm(FormState form, List<Option> kinds, List<Waiting> waiting) {

    /** A unit that was signed up, and what became of it so far. */
    public record Waiting(String name, String state, boolean refused) {}
}
