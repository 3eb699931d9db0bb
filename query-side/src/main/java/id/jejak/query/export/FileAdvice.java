package id.jejak.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Hands out a list as a file in place of the answer, where that is asked for. */
@RestControllerAdvice
record FileAdvice(ListFiles files, Manifests manifests) implements ResponseBodyAdvice<Object> {

    private static final String DIGEST = "Jejak-Digest";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Lists.itemType(answer).isPresent();
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object list,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var asked = ((ServletServerHttpRequest) request).getServletRequest();
        String wanted = asked.getParameter(FileFormat.PARAMETER);
        if (list == null || wanted == null) {
            return list;
        }
        FileFormat format = FileFormat.named(wanted).orElseThrow();
        HttpHeaders headers = response.getHeaders();
        Manifest manifest = manifests.of(asked, Objects.requireNonNull(answer.getMethod()), headers, list);
        try {
            files.write(format, Lists.items(list), Lists.itemType(answer).orElseThrow(), manifest, digest -> {
                headers.set(DIGEST, digest);
                headers.setContentType(format.type());
                headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name(asked.getRequestURI()) + "." + format.extension())
                        .build());
                return response.getBody();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // It is written: no converter has anything left to do.
        return null;
    }

    private static String name(String path) {
        return path.replaceFirst("^/api/v1/", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
