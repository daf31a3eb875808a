/** Claims as JSON over HTTP. */
@NullMarked
package org.luyumarket.aftersale.web;

import org.jspecify.annotations.NullMarked;
