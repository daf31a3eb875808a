/** One's own data as JSON over HTTP. */
@NullMarked
package org.luyumarket.mydata.web;

import org.jspecify.annotations.NullMarked;
