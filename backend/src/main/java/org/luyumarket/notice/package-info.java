/**
 * What happened to what somebody bought or has to do, told to those it concerns. It only listens: nothing waits for it. Floor 7.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: message",
            "identity",
            "supplier",
            "payment",
            "ordering",
            "fulfilment",
            "aftersale",
            "complaint",
            "einvoice",
            "credential",
            "returns",
            "payout"
        })
@NullMarked
package org.luyumarket.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
