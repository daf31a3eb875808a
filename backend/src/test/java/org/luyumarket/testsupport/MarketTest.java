package org.luyumarket.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/**
 * A test against the whole application, listening on a free port, with real PostgreSQL and Redis behind it.
 *
 * <pre>{@code
 * @MarketTest
 * class OrderingIntegrationTests {
 *
 *     @Autowired
 *     private Ordering ordering; // any bean
 *
 *     @Autowired
 *     private WebTestClient client; // speaks HTTP to the running application
 *
 *     @Autowired
 *     private MarketDatabase database; // empties tables, runs SQL
 * }
 * }</pre>
 *
 * <p>All classes that carry this annotation and change nothing about the context (no further properties, mocked beans or nested
 * configuration) share one application, which starts once; so name what you create so that no other class can meet it
 * ({@link Unique}), or empty your own tables first ({@link MarketDatabase#empty}). A class that does change the context gets an
 * application of its own, on a database of its own.
 *
 * <p>The application runs in mode {@code standalone}, with the demo data unless {@code luyu.demo=false} is set. The servers are containers where a Docker engine answers and the embedded
 * ones elsewhere, see {@link MarketServers}. Where a blocking call slips onto an event loop, BlockHound fails the test;
 * {@link AllowedBlocking} lists the exceptions.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = "PT30S")
@Import({MarketDatabase.class, Sales.class})
public @interface MarketTest {

    /** Of all demo accounts, in every application of the tests. */
    String DEMO_PASSWORD = "a password for trying things";
}
