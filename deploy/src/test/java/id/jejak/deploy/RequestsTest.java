package id.jejak.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Every record that an endpoint reads a body into. */
class RequestsTest {

    private static final List<Class<?>> BODIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.jejak").stream()
                    .filter(type -> type.isAnnotatedWith(RestController.class))
                    .map(JavaClass::reflect)
                    .flatMap(endpoint -> Stream.of(endpoint.getDeclaredMethods()))
                    .map(Method::getParameters)
                    .flatMap(Stream::of)
                    .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                    .<Class<?>>map(Parameter::getType)
                    .distinct()
                    .toList();

    @Test
    void a_request_as_text_tells_none_of_its_values() throws ReflectiveOperationException {
        assertThat(BODIES).hasSizeGreaterThan(25);
        for (Class<?> body : BODIES) {
            assertThat(empty(body)).hasToString(body.getSimpleName());
        }
    }

    private static Object empty(Class<?> body) throws ReflectiveOperationException {
        Constructor<?> constructor = body.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(Stream.of(constructor.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray());
    }
}
