/**
 * The event store on PostgreSQL: one total order, group commit, conflicts told apart per unit of work. Only the
 * assembly opens it; handlers use Axon's interfaces and {@link id.jejak.store.AppendResources}.
 */
@NullMarked
package id.jejak.store;

import org.jspecify.annotations.NullMarked;
