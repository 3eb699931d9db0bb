/** Who was told of whom: the question F13. The application gives the port. */
@NullMarked
package id.jejak.query.journal;

import org.jspecify.annotations.NullMarked;
