/**
 * A small server that speaks Stripe's own HTTP interface for the calls the project makes, with a payment page a person can click
 * through. It keeps what it acknowledged in a journal, signs its webhooks as Stripe does and repeats them until they are taken. Programs
 * can make it misbehave by {@code POST /sandbox/mischief} with its secret key; see {@link Mischief}.
 */
@NullMarked
package org.luyumarket.standalone.stripe;

import org.jspecify.annotations.NullMarked;
