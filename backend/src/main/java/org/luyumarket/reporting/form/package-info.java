/** The definitions of the forms: which columns each has, and how its rows come out of the ledger. */
@NullMarked
package org.luyumarket.reporting.form;

import org.jspecify.annotations.NullMarked;
