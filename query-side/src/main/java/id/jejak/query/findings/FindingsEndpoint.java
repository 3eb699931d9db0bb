package id.jejak.query.findings;

import id.jejak.access.Identity;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.view.Items;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Readers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Which findings can be asked for, and by which parameters. */
@RestController
record FindingsEndpoint(FindingsView findings, Readers readers, Answering answering) {

    @GetMapping("/api/v1/findings")
    ResponseEntity<Items<FindingDescription>> findings(
            @AuthenticationPrincipal Identity reader,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        // Who may see nobody may ask for nothing here: the answer is the same for all others.
        readers.ofPersons(reader);
        return answering
                .ask(minPosition, Moment.NOW, FindingsView.MODELS.toArray(String[]::new))
                .answer(() -> findings.described().map(all -> new Items<>(all, null)));
    }
}
