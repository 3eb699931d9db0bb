/** What every answer of a read model carries, and how the read models stand. Query-side asks here. */
@NullMarked
package id.jejak.projection.view;

import org.jspecify.annotations.NullMarked;
