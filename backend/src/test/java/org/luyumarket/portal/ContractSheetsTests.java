package org.luyumarket.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.RealDivisions;
import org.luyumarket.procurement.contract.Contract;
import org.luyumarket.procurement.contract.ContractFixture;
import org.luyumarket.procurement.contract.ContractStatus;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.ContractFile;
import org.luyumarket.storefront.desk.FormState;

class ContractSheetsTests {

    private static final Contract CONTRACT = ContractFixture.contract(ContractStatus.DRAWN, new Side[] {});

    private final ContractSheets sheets = new ContractSheets(RealDivisions.divisions());

    @Test
    void aRefusedFormLeavesItsNeighboursAlone() {
        FormState typed = new FormState(
                Map.of("quantity1", "900"), Map.of("plan", "too many", "reason", "required"), "Please correct it.");

        ContractFile.Actions actions = actions(new Refused("amended", typed));

        assertThat(actions.problem()).isEqualTo("Please correct it.");
        assertThat(requireNonNull(actions.amend()).form()).isEqualTo(typed);
        assertThat(requireNonNull(actions.cancel()).isRefused()).isFalse();
    }

    @Test
    void whatWasNotRefusedShowsTheContractAsItIs() {
        ContractFile.Actions actions = actions(Refused.NONE);

        assertThat(actions.problem()).isNull();
        assertThat(requireNonNull(actions.amend()).form().value("quantity1")).isEqualTo("100");
    }

    private ContractFile.Actions actions(Refused refused) {
        ContractTurns turns = new ContractTurns(Side.BUYER, true, Texts.of(Locale.ENGLISH));
        return sheets.file(CONTRACT, new ContractSheets.Reader(turns, refused)).actions();
    }
}
