/** Cohorts and the way into them: nomination, recommendation, screening: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.cohort;

import org.jspecify.annotations.NullMarked;
