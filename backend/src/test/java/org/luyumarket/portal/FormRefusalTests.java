package org.luyumarket.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problem.BadField;
import org.luyumarket.storefront.desk.FormState;

class FormRefusalTests {

    private static final Map<String, String> TYPED = Map.of("quantity1", "500", "reason", "");

    @Test
    void whatIsWrongWithAFieldStandsBesideIt() {
        FormState form = refused(new BadField("plan[0].quantity", "range", "最多 40 件"));

        assertThat(form.error("quantity1")).isEqualTo("最多 40 件");
        assertThat(form.problem()).isEqualTo("请按下面的说明改正");
    }

    @Test
    void whatIsWrongWithNoFieldOfTheFormIsSaidAboveIt() {
        FormState form = refused(
                new BadField("plan", "plan-beyond-contract", "比合同多"), new BadField("reason", "required", "请填写"));

        assertThat(form.problem()).isEqualTo("比合同多");
        assertThat(form.error("reason")).isEqualTo("请填写");
    }

    private static FormState refused(BadField... errors) {
        Problem problem = new Problem(400, "invalid-input", "填得不对", "请按下面的说明改正", "/", "r", List.of(errors), Map.of());
        return FormRefusal.of(problem, TYPED, field -> field.equals("plan[0].quantity") ? "quantity1" : field)
                .form();
    }
}
