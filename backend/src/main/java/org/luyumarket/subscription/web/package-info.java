/** Subscriptions as JSON over HTTP. */
@NullMarked
package org.luyumarket.subscription.web;

import org.jspecify.annotations.NullMarked;
