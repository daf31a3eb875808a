/**
 * What is sold besides the web shop: partners and their tills, offline deals with their papers, and files of deals. A deal counts
 * after a second person has reviewed it; a till's sale is the partner's own signed record and counts at once. Floor 6.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: photo",
            "platform :: table",
            "identity",
            "supplier",
            "catalog",
            "ledger",
            "ledger :: proof"
        })
@NullMarked
package org.luyumarket.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
