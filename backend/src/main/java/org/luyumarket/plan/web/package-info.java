/** The plan's targets over HTTP. */
@NullMarked
package org.luyumarket.plan.web;

import org.jspecify.annotations.NullMarked;
