/** Notices as JSON over HTTP. */
@NullMarked
package org.luyumarket.notice.web;

import org.jspecify.annotations.NullMarked;
