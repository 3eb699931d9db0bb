package id.jejak.query.findings;

import id.jejak.access.Identity;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.view.Items;
import id.jejak.query.Readers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which findings can be asked for, and by which parameters. */
@RestController
record FindingsEndpoint(FindingsView findings, Readers readers) {

    @GetMapping("/api/v1/findings")
    Items<FindingDescription> findings(@AuthenticationPrincipal Identity reader) {
        // Who may see nobody may ask for nothing here: the answer is the same for all others.
        readers.ofPersons(reader);
        return new Items<>(findings.descriptions(), null);
    }
}
