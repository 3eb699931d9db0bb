/** Cohorts: who may sit within which quota, and when the sessions are held. Command-side decides; read models fold. */
@NullMarked
package id.jejak.cohort;

import org.jspecify.annotations.NullMarked;
