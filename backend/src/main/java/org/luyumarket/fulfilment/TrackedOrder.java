package org.luyumarket.fulfilment;

import java.util.List;
import org.luyumarket.ordering.Order;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.Refund;

/** An order with everything that happened around it. */
public record TrackedOrder(Order order, List<Payment> payments, List<Refund> refunds, List<Shipment> shipments) {}
