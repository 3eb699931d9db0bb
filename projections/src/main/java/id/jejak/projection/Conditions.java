package id.jejak.projection;

import id.jejak.reference.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The where of a question, put together from conditions that must all hold. */
public final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    /** One more, which names no value. */
    public Conditions and(String condition) {
        all.add("(" + condition + ")");
        return this;
    }

    /** One more, and the value that it names. */
    public Conditions and(String condition, String name, Object value) {
        params.put(name, value);
        return and(condition);
    }

    /** Under one of the regions, by whole segments of the code; everywhere where none is given. */
    public Conditions within(String column, List<Region> regions) {
        if (regions.isEmpty()) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (Region region : regions) {
            String name = "region" + params.size();
            params.put(name, region.code());
            any.add("%1$s = :%2$s or %1$s like :%2$s || '.%%'".formatted(column, name));
        }
        return and(String.join(" or ", any));
    }

    /** One of the selected rows, by a column named code, is under one of the regions. */
    public Conditions existsWithin(String selected, List<Region> regions) {
        if (regions.isEmpty()) {
            return this;
        }
        return exists(selected + " c", c -> c.within("c.code", regions));
    }

    /** At least one of these holds; nothing does where there are none. */
    public Conditions any(List<Consumer<Conditions>> alternatives) {
        List<String> any = new ArrayList<>();
        alternatives.forEach(alternative -> any.add(inner(alternative)));
        return and(any.isEmpty() ? "false" : String.join(" or ", any));
    }

    /** There is a row in those tables for which these hold. */
    public Conditions exists(String tables, Consumer<Conditions> these) {
        return and("exists (select 1 from " + tables + " where " + inner(these) + ")");
    }

    /** Conditions of their own, whose values are named among those here. */
    private String inner(Consumer<Conditions> these) {
        Conditions inner = new Conditions();
        inner.params.putAll(params);
        these.accept(inner);
        params.putAll(inner.params);
        return String.join(" and ", inner.all);
    }

    /** A value that the statement names elsewhere, such as a limit. */
    public Conditions with(String name, Object value) {
        params.put(name, value);
        return this;
    }

    /** The statement {@code head where … tail}. */
    public JdbcClient.StatementSpec ask(JdbcClient client, String head, String tail) {
        String where = all.isEmpty() ? "" : " where " + String.join(" and ", all);
        return client.sql(head + where + " " + tail).params(params);
    }
}
