package id.jejak.query.journal;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.LogClock;
import id.jejak.query.Moment;
import id.jejak.query.Paging;
import id.jejak.query.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * F13: who looked at or exported personal data, and for what purpose. For those alone who see everybody, because a read
 * may tell of people of several districts; and itself a read that is recorded.
 */
@RestController
record ReadsEndpoint(AccessJournal journal, LogClock log, Answering answering) {

    @GetMapping("/api/v1/findings/F13")
    ResponseEntity<Items<ReadFound>> reads(
            @AuthenticationPrincipal Identity reader,
            @ModelAttribute JournalFilter filter,
            @ModelAttribute Paging paging,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Readers.require(reader, Role.INSPECTOR, Role.MINISTRY);
        JournalQuestion question = filter.question(paging);
        return answering.ask(minPosition, Moment.NOW).answer(() -> {
            long head = log.head();
            return new Answer<>(journal.find(question), head, null).map(found -> found.map(ReadFound::of));
        });
    }
}
