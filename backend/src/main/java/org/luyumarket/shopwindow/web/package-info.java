/** The shop window as JSON over HTTP. */
@NullMarked
package org.luyumarket.shopwindow.web;

import org.jspecify.annotations.NullMarked;
