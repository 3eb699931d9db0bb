package id.jejak.deploy;

import id.jejak.access.Identity;
import id.jejak.allowance.AllowanceCode;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.command.edge.Call;
import id.jejak.query.export.FileFormat;
import id.jejak.query.export.Lists;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.CertificateNumber;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The description of the API that is made from the endpoints, with what they have in common. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String LOGIN = "basic";
    private static final String PROBLEM = "Problem";
    private static final String PUBLIC = "/api/v1/certificates/{number}";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class, Identity.class);
        // In a URL they are the text that they are made of.
        Stream.of(CertificateNumber.class, BodyId.class, AssessorId.class, SchemeCode.class, AllowanceCode.class)
                .forEach(value -> SpringDocUtils.getConfig()
                        .addSimpleTypesForParameterObject(value)
                        .replaceWithClass(value, String.class));
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

    /** Spring reads the key by itself, so that no endpoint names it; what carries a {@link Call} and a body records. */
    @Bean
    OperationCustomizer keyOfCommands() {
        return (operation, method) -> {
            if (operation.getRequestBody() != null && records(method)) {
                operation.addParametersItem(new HeaderParameter()
                        .name("Idempotency-Key")
                        .description("The first outcome again for whoever sends the same request under the same key")
                        .schema(new StringSchema().maxLength(200)));
            }
            return operation;
        };
    }

    private static boolean records(HandlerMethod method) {
        return Arrays.asList(method.getMethod().getParameterTypes()).contains(Call.class);
    }

    /** An endpoint that answers more than a body says where the event stands, or what the answer reflects. */
    @Bean
    OperationCustomizer positions() {
        return (operation, method) -> {
            if (method.getReturnType().getParameterType() == ResponseEntity.class) {
                operation
                        .getResponses()
                        .values()
                        .forEach(answer -> answer.addHeaderObject(
                                "Jejak-Position",
                                new Header()
                                        .description("Where the event stands, or what the answer reflects")
                                        .schema(new IntegerSchema().format("int64"))));
            }
            return operation;
        };
    }

    /** Every list is a file too; what a file says of itself is in the file. */
    @Bean
    OperationCustomizer files() {
        return (operation, method) -> {
            if (Lists.areAnsweredBy(method)) {
                List<Parameter> others =
                        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                                .filter(parameter -> !parameter.getName().equals(FileFormat.PARAMETER))
                                .toList();
                operation.setParameters(new ArrayList<>(others));
                StringSchema formats = new StringSchema();
                Arrays.stream(FileFormat.values()).map(FileFormat::extension).forEach(formats::addEnumItem);
                operation.addParametersItem(new QueryParameter()
                        .name(FileFormat.PARAMETER)
                        .description("The list as a file, with its manifest")
                        .schema(formats));
            }
            return operation;
        };
    }

    /** What every operation may answer. */
    @Bean
    OpenApiCustomizer answers() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiConfiguration::answers));
            // Whether a certificate is valid, anybody may ask.
            api.getPaths().computeIfPresent(PUBLIC, (_, path) -> {
                path.getGet().addSecurityItem(new SecurityRequirement());
                return path;
            });
        };
    }

    private static void answers(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused, or failed")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }

    /** RFC 9457, with the code that programs go by. */
    private static Schema<?> problem() {
        Schema<?> field = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("errors", new ArraySchema().items(field));
    }
}
