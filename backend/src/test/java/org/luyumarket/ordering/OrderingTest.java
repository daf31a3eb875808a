package org.luyumarket.ordering;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The application with {@link OrderingFakes} in it; all that ask for it share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@MarketTest
@Import({OrderingFakes.class, TestShop.class})
@TestPropertySource(properties = "luyu.demo=false")
@interface OrderingTest {}
