/** What can be asked of a cohort. Command-side makes them, the cohort's decider answers them. */
@NullMarked
package id.jejak.cohort.command;

import org.jspecify.annotations.NullMarked;
