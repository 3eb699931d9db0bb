/** The worker: whoever works in social welfare, in any programme. Ids and values; the families have their own packages. */
@NullMarked
package id.jejak.worker;

import org.jspecify.annotations.NullMarked;
