/** The question who may see whom. Query-side asks here, and bounds its other questions by it. */
@NullMarked
package id.jejak.projection.scope.view;

import org.jspecify.annotations.NullMarked;
