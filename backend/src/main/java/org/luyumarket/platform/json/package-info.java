/** How values of the market look in JSON, and how strictly JSON is read: one place for requests, answers and stored events. */
@NullMarked
package org.luyumarket.platform.json;

import org.jspecify.annotations.NullMarked;
