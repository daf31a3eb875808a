/** Whose colleagues people are, and what they bought together, over HTTP. */
@NullMarked
package org.luyumarket.procurement.colleague.web;

import org.jspecify.annotations.NullMarked;
