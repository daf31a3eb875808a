/** The market as its users meet it: the whole application in a process of its own, over HTTP and in a browser. */
package org.luyumarket.journey;
