package id.jejak.query.console;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.query.Readers;
import id.jejak.query.export.FileFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What stands around each page.
 *
 * @param reader who is logged in, null where nobody is
 * @param today the business day
 * @param path the address without its parameters
 * @param section the first segment of the path, for the navigation
 * @param indonesian the address of the same page in Indonesian
 * @param english the same in English
 */
public record Frame(
        @Nullable Identity reader, LocalDate today, String path, String section, String indonesian, String english) {

    /** The account's roles, in the order in which they are declared. */
    public List<Role> roles() {
        return reader == null ? List.of() : reader.roles().stream().sorted().toList();
    }

    /** Whether to offer pages about people. */
    public boolean persons() {
        return reader != null && Readers.mayAskOfPersons(reader);
    }

    /** Where a list of the API is a file; a filter that is left empty is none. */
    public String download(String list, FileFormat format, Map<String, @Nullable Object> parameters) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(parameters);
        asked.values().removeIf(value -> value == null || value.toString().isBlank());
        asked.put(FileFormat.PARAMETER, format.extension());
        return link("/download/" + list, asked);
    }

    /** As what a list can be downloaded. */
    public List<FileFormat> formats() {
        return List.of(FileFormat.values());
    }

    /** An address with those parameters that have a value. */
    public String link(String to, Map<String, @Nullable Object> parameters) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(to);
        Map<String, Object> values = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                link.queryParam(name, "{" + name + "}");
                values.put(name, value);
            }
        });
        return link.encode().buildAndExpand(values).toUriString();
    }
}
