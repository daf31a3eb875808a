/** How markup becomes a document of A4 pages, and how pictures are painted. */
@NamedInterface("paper")
@NullMarked
package org.luyumarket.platform.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
