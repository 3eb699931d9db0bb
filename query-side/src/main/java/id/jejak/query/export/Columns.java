package id.jejak.query.export;

import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;

/** Finds the columns that an item's type has, whatever the rows hold; the parts of a part stand behind a dot. */
final class Columns extends JsonFormatVisitorWrapper.Base {

    private final JsonMapper mapper;
    private final SequencedSet<String> found;
    private final String name;

    private Columns(JsonMapper mapper, SequencedSet<String> found, String name) {
        this.mapper = mapper;
        this.found = found;
        this.name = name;
    }

    /** Adds those of the type. What has free keys has its columns from the rows alone. */
    static void add(JavaType type, JsonMapper mapper, SequencedSet<String> found) {
        mapper.acceptJsonFormatVisitor(type, new Columns(mapper, found, ""));
    }

    @Override
    public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
        return new JsonObjectFormatVisitor.Base(getContext()) {
            @Override
            public void property(BeanProperty property) {
                field(property);
            }

            @Override
            public void optionalProperty(BeanProperty property) {
                field(property);
            }
        };
    }

    private void field(BeanProperty property) {
        JavaType type = property.getType();
        boolean isInner = property.getName().equals(Lists.ITEMS) && type.isCollectionLikeType();
        String path = name.isEmpty() ? property.getName() : name + "." + property.getName();
        mapper.acceptJsonFormatVisitor(isInner ? type.getContentType() : type, new Columns(mapper, found, path));
    }

    @Override
    public @Nullable JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
        found.add(name);
        return null;
    }

    @Override
    public @Nullable JsonStringFormatVisitor expectStringFormat(JavaType type) {
        found.add(name);
        return null;
    }

    @Override
    public @Nullable JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
        found.add(name);
        return null;
    }

    @Override
    public @Nullable JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
        found.add(name);
        return null;
    }

    @Override
    public @Nullable JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
        found.add(name);
        return null;
    }

    @Override
    public @Nullable JsonMapFormatVisitor expectMapFormat(JavaType type) {
        return null;
    }

    @Override
    public @Nullable JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
        return null;
    }
}
