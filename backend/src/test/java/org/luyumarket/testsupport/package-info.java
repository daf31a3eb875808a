/** What every integration test stands on: real servers, started once a JVM, and one application that all test classes share. */
@NullMarked
package org.luyumarket.testsupport;

import org.jspecify.annotations.NullMarked;
