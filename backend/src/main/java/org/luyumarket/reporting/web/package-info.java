/** Sales reports over HTTP. */
@NullMarked
package org.luyumarket.reporting.web;

import org.jspecify.annotations.NullMarked;
