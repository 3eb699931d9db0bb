package id.jejak.query;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(MockHttpServletResponse response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    int status() {
        return response.getStatus();
    }

    @Nullable
    String header(String name) {
        return response.getHeader(name);
    }

    long position() {
        return Long.parseLong(Objects.requireNonNull(header("Jejak-Position")));
    }

    String text() {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode body() {
        return JSON.readTree(text());
    }

    String code() {
        return body().path("code").asString("none");
    }

    JsonNode items() {
        return body().path("items");
    }

    /** How many items there are. */
    int size() {
        return items().size();
    }

    /** One field of each item. */
    List<String> items(String field) {
        List<String> values = new ArrayList<>();
        items().forEach(item -> values.add(item.path(field).asString("")));
        return values;
    }

    @Override
    public String toString() {
        String text = text();
        return status() + " " + text.substring(0, Math.min(500, text.length()));
    }
}
