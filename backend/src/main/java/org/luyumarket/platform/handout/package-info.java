/** Hands out answers that are the same for everybody as the bytes they were first sent as, before anything else is asked. */
@NamedInterface("handout")
@NullMarked
package org.luyumarket.platform.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
