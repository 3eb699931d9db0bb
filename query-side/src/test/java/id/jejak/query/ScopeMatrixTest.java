package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.jejak.query.Rules.Gets;
import id.jejak.query.Rules.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every GET against every account. */
class ScopeMatrixTest extends Questions {

    @Autowired
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_question_has_a_rule() {
        Set<String> asked = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("id.jejak.query")
                    && method.getBeanType().isAnnotationPresent(RestController.class)
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                asked.addAll(mapping.getPatternValues());
            }
        });
        assertThat(asked).isEqualTo(new TreeSet<>(Rules.BY_PATTERN.keySet()));
    }

    @Test
    void every_account_gets_what_its_rule_says() {
        Rules.BY_PATTERN
                .values()
                .forEach(rule -> assertThat(outcomes(rule))
                        .as(rule.asks())
                        .isEqualTo(Rules.ACCOUNTS.stream().collect(Collectors.toMap(a -> a, rule::of))));
    }

    @Test
    void nobody_gets_anything_but_what_is_public_without_a_login() {
        Rules.BY_PATTERN.forEach((pattern, rule) -> {
            int status = send(get("/api/v1" + rule.asks())).status();
            if (Rules.PUBLIC.contains(pattern)) {
                assertThat(status).as(pattern).isEqualTo(200);
            } else {
                assertThat(status).as(pattern).isBetween(401, 403);
            }
        });
    }

    private Map<String, Gets> outcomes(Rule rule) {
        return Rules.ACCOUNTS.stream().collect(Collectors.toMap(account -> account, account -> {
            Reply reply = ask(account, rule.asks());
            return switch (reply.status()) {
                case 200 -> Gets.IT;
                case 404 -> {
                    assertThat(reply.code()).isEqualTo("not-found");
                    yield Gets.NOTHING;
                }
                case 403 -> {
                    assertThat(reply.code()).isEqualTo("role-not-allowed");
                    yield Gets.REFUSED;
                }
                default -> throw new AssertionError(account + " asks " + rule.asks() + ": " + reply);
            };
        }));
    }
}
