package org.luyumarket.storefront.desk;

import java.util.List;

/** A presale to be opened, of one of the goods whose presale is allowed; the others are named too. */
public record PresaleForm(String list, FormState form, List<Option> goods, List<Closed> closed) {

    /** Of this no presale is allowed; where that is changed is empty for those who cannot. */
    public record Closed(String name, String address) {}
}
