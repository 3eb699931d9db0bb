package id.jejak.command.edge;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.json.JsonMapper;

/** Checks each command's body as soon as it is read. No body at all is taken for one without fields. */
@RestControllerAdvice
final class CheckedRequests extends RequestBodyAdviceAdapter {

    private final JsonMapper json;

    CheckedRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return CommandRequest.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body == null) { // the JSON null
            return handleEmptyBody(null, input, parameter, target, converter);
        }
        RequestCheck.check((Record) body);
        return body;
    }

    @Override
    public Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        Object empty = json.readValue("{}", parameter.getParameterType());
        RequestCheck.check((Record) empty);
        return empty;
    }
}
