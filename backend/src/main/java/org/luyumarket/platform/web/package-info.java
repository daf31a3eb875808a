/** What requests of all modules have in common, above all one kind of answer to every failure. */
@NullMarked
package org.luyumarket.platform.web;

import org.jspecify.annotations.NullMarked;
