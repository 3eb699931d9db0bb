package id.jejak.projection.register.view;

import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.Phase;
import java.util.List;

/** One condition of a search; all that are given must hold on the day. */
public sealed interface RegisterFilter {

    /** Each word begins a word of the name, in any order, whether capital or not. */
    record Named(String words) implements RegisterFilter {}

    /** Engaged in this category. */
    record InCategory(Category category) implements RegisterFilter {}

    /** Engaged under one of these regions; without any engagement, last so. */
    record Within(List<Region> regions) implements RegisterFilter {

        public Within {
            regions = List.copyOf(regions);
        }
    }

    /** In this phase. */
    record InPhase(Phase phase) implements RegisterFilter {}

    /** With a certificate of this status. */
    record WithCertificate(CertificateStatus status) implements RegisterFilter {}

    /** Without any certificate. */
    record WithoutCertificate() implements RegisterFilter {}

    /** Whom the scope holds, today, whatever the day. */
    record SeenBy(Scope scope) implements RegisterFilter {}
}
