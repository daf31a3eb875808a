/** Photos as they are kept: checked, and without where they were taken. */
@NamedInterface("photo")
@NullMarked
package org.luyumarket.platform.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
