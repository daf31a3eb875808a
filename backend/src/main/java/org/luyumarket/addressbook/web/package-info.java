/** Address books as JSON over HTTP. */
@NullMarked
package org.luyumarket.addressbook.web;

import org.jspecify.annotations.NullMarked;
