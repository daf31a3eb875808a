/** Complaints as JSON over HTTP. */
@NullMarked
package org.luyumarket.complaint.web;

import org.jspecify.annotations.NullMarked;
