/** Reviews as JSON over HTTP. */
@NullMarked
package org.luyumarket.review.web;

import org.jspecify.annotations.NullMarked;
