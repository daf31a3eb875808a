/** The catalogue as JSON over HTTP, for staff. */
@NullMarked
package org.luyumarket.catalog.web;

import org.jspecify.annotations.NullMarked;
