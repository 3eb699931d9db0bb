package id.jejak.deploy;

import id.jejak.command.edge.Call;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API that is made from the endpoints, with what they all have in common. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String LOGIN = "basic";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Jejak").version("v1"))
                .schemaRequirement(
                        LOGIN,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN));
    }

    /** Spring reads these headers by itself, so that no endpoint names them. */
    @Bean
    OpenApiCustomizer headersOfCommands() {
        return api -> api.getPaths().forEach((path, item) -> {
            Operation command = item.getPost();
            if (command != null && path.startsWith("/api/")) {
                command.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("The first outcome again for whoever sends the same request under the same key")
                        .schema(new StringSchema().maxLength(200)));
            }
        });
    }
}
