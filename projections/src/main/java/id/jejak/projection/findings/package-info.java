/**
 * Findings: named questions of an inspector. One class a finding, which says where to look and what is found there;
 * {@link id.jejak.projection.findings.LogFindingsView} goes from place to place, and a new one is added to its list.
 */
@NullMarked
package id.jejak.projection.findings;

import org.jspecify.annotations.NullMarked;
