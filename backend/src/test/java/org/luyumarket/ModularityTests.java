package org.luyumarket;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /** The pages are a library of their own, whose classes happen to share our first package. */
    private static final String PAGES = "org.luyumarket.storefront..";

    private final ApplicationModules modules =
            ApplicationModules.of(LuyuMarket.class, JavaClass.Predicates.resideInAPackage(PAGES));

    @Test
    void everyModuleCallsOnlyWhatItsCharterAllows() {
        modules.verify();
    }

    @Test
    void theModuleDiagramIsDrawnFromTheCode() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
