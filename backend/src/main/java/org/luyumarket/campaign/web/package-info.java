/** Campaigns and coupons as JSON over HTTP. */
@NullMarked
package org.luyumarket.campaign.web;

import org.jspecify.annotations.NullMarked;
