/** Pages about producers: the credentials they need to sell. */
@NullMarked
package org.luyumarket.portal.producers;

import org.jspecify.annotations.NullMarked;
