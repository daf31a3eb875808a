/** Turns every failure of a request into one kind of answer. */
@NullMarked
package org.luyumarket.platform.web;

import org.jspecify.annotations.NullMarked;
