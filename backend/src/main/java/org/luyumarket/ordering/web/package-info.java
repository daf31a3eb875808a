/** Orders as JSON over HTTP. */
@NullMarked
package org.luyumarket.ordering.web;

import org.jspecify.annotations.NullMarked;
