/** Short messages to phones, by whoever carries them. */
@NamedInterface("message")
@NullMarked
package org.luyumarket.platform.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
