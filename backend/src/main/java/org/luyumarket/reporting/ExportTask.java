package org.luyumarket.reporting;

import java.util.Locale;
import org.luyumarket.identity.Person;

/** An export whose turn it is, for whom and in which language. */
record ExportTask(Export export, Person person, Locale language) {}
