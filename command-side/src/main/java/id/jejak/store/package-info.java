/**
 * The event store: one total order, conflicts told apart per unit of work. On PostgreSQL with group commit; on an Axon
 * Server, where it is chosen, through {@code AxonServer…} and {@code Claims…}. Only the assembly opens it; handlers use
 * Axon's interfaces and {@link id.jejak.store.AppendResources}.
 */
@NullMarked
package id.jejak.store;

import org.jspecify.annotations.NullMarked;
