package id.jejak.query.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Items as rows under columns. An item that is a list itself is one row for each of its own items. Rows are made one by one,
 * each time they are gone through.
 */
final class Table {

    private final List<?> items;
    private final JsonMapper mapper;
    private final List<String> columns;

    Table(List<?> items, ResolvableType type, JsonMapper mapper) {
        this.items = items;
        this.mapper = mapper;
        SequencedSet<String> declared = new LinkedHashSet<>();
        Columns.add(mapper.constructType(type.toClass()), mapper, declared);
        List<String> names = new ArrayList<>(declared);
        items.forEach(item -> rows(item).forEach(row -> addFree(cells(row).sequencedKeySet(), names)));
        this.columns = List.copyOf(names);
    }

    /** What has free keys tells them row by row; each stands behind the one that it stands behind there. */
    private static void addFree(SequencedSet<String> keys, List<String> names) {
        int last = -1;
        for (String key : keys) {
            int at = names.indexOf(key);
            if (at < 0) {
                at = last + 1;
                names.add(at, key);
            }
            last = at;
        }
    }

    /** Takes rows in their order. */
    @FunctionalInterface
    interface Rows {

        /** One cell for each column. */
        void take(List<Cell> row) throws IOException;
    }

    List<String> columns() {
        return columns;
    }

    /** Hands over all rows, and counts them. */
    long rows(Rows to) throws IOException {
        long count = 0;
        for (Object item : items) {
            for (ObjectNode row : rows(item)) {
                SequencedMap<String, JsonNode> cells = cells(row);
                to.take(columns.stream()
                        .map(column -> Cell.of(cells.get(column)))
                        .toList());
                count++;
            }
        }
        return count;
    }

    private List<ObjectNode> rows(Object item) {
        ObjectNode whole = mapper.valueToTree(item);
        JsonNode inner = whole.path(Lists.ITEMS);
        if (!inner.isArray()) {
            return List.of(whole);
        }
        List<ObjectNode> rows = new ArrayList<>();
        inner.forEach(one -> {
            ObjectNode row = whole.deepCopy();
            row.set(Lists.ITEMS, one);
            rows.add(row);
        });
        return rows;
    }

    private static SequencedMap<String, JsonNode> cells(ObjectNode row) {
        SequencedMap<String, JsonNode> cells = new LinkedHashMap<>();
        add(cells, "", row);
        return cells;
    }

    private static void add(SequencedMap<String, JsonNode> cells, String prefix, JsonNode object) {
        object.properties().forEach(field -> {
            String name = prefix + field.getKey();
            if (field.getValue().isObject()) {
                add(cells, name + ".", field.getValue());
            } else if (!field.getValue().isNull()) {
                cells.put(name, field.getValue());
            }
        });
    }
}
