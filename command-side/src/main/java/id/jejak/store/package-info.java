/** The event store on PostgreSQL: one total order, group commit, conflicts told apart per unit of work. */
@NullMarked
package id.jejak.store;

import org.jspecify.annotations.NullMarked;
