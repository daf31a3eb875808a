/** Applications of producers as JSON over HTTP. */
@NullMarked
package org.luyumarket.admission.web;

import org.jspecify.annotations.NullMarked;
