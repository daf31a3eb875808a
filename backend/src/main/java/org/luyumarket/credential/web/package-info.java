/** Credentials as JSON over HTTP. */
@NullMarked
package org.luyumarket.credential.web;

import org.jspecify.annotations.NullMarked;
