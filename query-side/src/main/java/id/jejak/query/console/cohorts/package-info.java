/** The cohorts and what became of their quotas, as pages. */
@NullMarked
package id.jejak.query.console.cohorts;

import org.jspecify.annotations.NullMarked;
