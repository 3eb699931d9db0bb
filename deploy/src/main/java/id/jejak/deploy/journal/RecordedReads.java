package id.jejak.deploy.journal;

import id.jejak.access.Identity;
import id.jejak.access.PersonalReads;
import id.jejak.access.ReadNotRecorded;
import id.jejak.access.Role;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes one row for each answer that tells of persons. A page that asks several questions gets one row, and another only
 * where a later question tells of somebody new.
 */
@Component
class RecordedReads implements PersonalReads {

    private static final String TOLD = RecordedReads.class.getName();
    private static final Pattern FILE = Pattern.compile("[a-z]{1,8}");

    private final JdbcClient database;

    RecordedReads(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void record(Collection<WorkerId> whom, long position) {
        if (whom.isEmpty()) {
            return;
        }
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Set<WorkerId> told = told(request);
        Set<WorkerId> anew = new HashSet<>(whom);
        anew.removeAll(told);
        if (!anew.isEmpty()) {
            write(reader(), request, anew, position);
            told.addAll(anew);
        }
    }

    /** Who has been told of already in answer to this request. */
    @SuppressWarnings("unchecked") // Nobody else sets an attribute of this name.
    private static Set<WorkerId> told(HttpServletRequest request) {
        Set<WorkerId> told = (Set<WorkerId>) request.getAttribute(TOLD);
        if (told == null) {
            told = new HashSet<>();
            request.setAttribute(TOLD, told);
        }
        return told;
    }

    private static Identity reader() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Identity reader) {
            return reader;
        }
        throw new IllegalStateException("Whoever has not logged in is told of nobody");
    }

    private void write(Identity reader, HttpServletRequest request, Collection<WorkerId> whom, long position) {
        try {
            database.sql("insert into access_journal"
                            + " (account, roles, office, regions, purpose, method, endpoint, file, position, workers)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(reader.account())
                    .param(reader.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                    .param(reader.office())
                    .param(reader.regions().stream().map(Region::code).toArray(String[]::new))
                    .param(Purpose.of(request))
                    .param(request.getMethod())
                    .param(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                    .param(file(request))
                    .param(position)
                    .param(whom.stream().map(WorkerId::value).toArray(UUID[]::new))
                    .update();
        } catch (DataAccessException away) {
            throw new ReadNotRecorded(away);
        }
    }

    private static @Nullable String file(HttpServletRequest request) {
        String format = request.getParameter("format");
        return format != null && FILE.matcher(format).matches() ? format : null;
    }
}
