package org.luyumarket.storefront.buyer;

import java.util.List;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;

/** The form that asks for an invoice over what was accepted of a contract. */
public record InvoiceRequest(String contract, List<Fact> facts, List<Option> types, FormState form) {}
