/**
 * The pages, one portal for each kind of user; no business rule lives here. Floor 9.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: handout",
            "platform :: photo",
            "platform :: table",
            "platform :: message",
            "platform :: paper",
            "identity",
            "addressbook",
            "supplier",
            "payment",
            "ledger",
            "ledger :: proof",
            "catalog",
            "freight",
            "campaign",
            "inventory",
            "goodslist",
            "cart",
            "shopwindow",
            "ordering",
            "fulfilment",
            "payout",
            "aftersale",
            "admission",
            "complaint",
            "einvoice",
            "credential",
            "returns",
            "review",
            "notice",
            "mydata",
            "plan",
            "reporting",
            "channel",
            "subscription",
            "institution",
            "share",
            "budget",
            "requisition",
            "gift",
            "colleague",
            "quotation",
            "contract",
            "delivery",
            "invoice",
            "voucher",
            "settlement",
            "settlement :: bank",
            "settlement :: online"
        })
@NullMarked
package org.luyumarket.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
