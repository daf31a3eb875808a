/** Where Stripe calls. */
@NullMarked
package org.luyumarket.payment.web;

import org.jspecify.annotations.NullMarked;
