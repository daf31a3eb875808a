package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@MarketTest
class MigratedScriptsIntegrationTests {

    @Autowired
    private Environment environment;

    private Connection database;

    @BeforeEach
    void connect() throws SQLException {
        database = DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void onlyTheScriptsOfTheLastMigrationAreThere() throws SQLException {
        MigratedScripts.set("first", database);
        MigratedScripts.set("second", database);

        assertThat(MigratedScripts.are("second", database)).isTrue();
        assertThat(MigratedScripts.are("first", database)).isFalse();
    }

    @Test
    void aDatabaseThatNobodyMigratedHasNone() throws SQLException {
        database.createStatement().execute("drop table platform.migrated");

        assertThat(MigratedScripts.are("any", database)).isFalse();
    }
}
