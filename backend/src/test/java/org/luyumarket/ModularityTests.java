package org.luyumarket;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(LuyuMarket.class);

    @Test
    void everyModuleCallsOnlyWhatItsCharterAllows() {
        modules.verify();
    }

    @Test
    void theModuleDiagramIsDrawnFromTheCode() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
