package id.jejak.projection.counts;

import id.jejak.scheme.Scheme;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Into which class the regulation puts each category on a day, as SQL.
 *
 * @param values what the column names, by name
 */
record LegalClasses(Map<String, String> values) {

    /** Where no scheme is in force. */
    static final LegalClasses NONE = new LegalClasses(Map.of());

    static LegalClasses of(Scheme scheme, LocalDate day) {
        Map<String, String> values = new LinkedHashMap<>();
        scheme.inForce(day)
                .ifPresent(version -> version.legalClasses().forEach((category, legalClass) -> {
                    int number = values.size() / 2;
                    values.put("classified" + number, category);
                    values.put("class" + number, legalClass.value());
                }));
        return new LegalClasses(values);
    }

    /** The class of what stands in a column. */
    String column(String category) {
        StringBuilder cases = new StringBuilder("case");
        for (int i = 0; i < values.size() / 2; i++) {
            cases.append(" when %s = :classified%d then :class%d".formatted(category, i, i));
        }
        return values.isEmpty() ? "'" + CaseFact.NONE + "'::text" : cases + " else '" + CaseFact.NONE + "' end";
    }
}
